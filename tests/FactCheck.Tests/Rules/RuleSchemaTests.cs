using FactCheck.Languages;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;
using FactCheck.Tests.Architecture;
using FactCheck.Tests.Reporting;
using YamlDotNet.Core;

namespace FactCheck.Tests.Rules;

/// <summary>The JSON schema of rule files, read by a validator that is not ours, and the description it is made from.</summary>
public sealed class RuleSchemaTests
{
    private const string Right = """
        factcheck: 1
        use: ../vocab/places.yaml
        vocab:
          killed: {vi: [thiệt mạng], en: killed}
          place: {members: {Kobani: {vi: [Kobane], refines: Syria}, Syria: , Aleppo: [A-lép-pô]}}
          plain: [a, b]
        sources: {VOA: [Voice of America], AP: []}
        rules:
          - id: deaths
            severity: info
            find:
              vi: [<n:count> người <killed>, any order: [a, <n:count>]]
              near: <killed> in same article
            counts: proposals
            check: [agrees, never decreases]
            reference: [{value: 12, source: UN}]
            tests: [{vi: Một câu., expect: 12}, {en: A text., expect: nothing, published: 2015-09-19}]
        constraints: deaths at most population
        """;

    private static readonly RuleFileKeys Keys = RuleFileKeys.Of(LanguageSet.Default);

    public static TheoryData<string> RuleFiles =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(SourceTree.Root, "rules"),
                    "*.yaml",
                    SearchOption.AllDirectories
                )
                .Select(path => Path.GetRelativePath(SourceTree.Root, path)),
        ];

    [Fact]
    public void The_schema_reads_like_this() => Snapshot.Match(RuleSchema.Write(Keys));

    [SkippableTheory]
    [MemberData(nameof(RuleFiles))]
    public void A_rule_file_of_this_repository_fits(string path) =>
        Violations(File.ReadAllText(Path.Combine(SourceTree.Root, path))).ShouldBeEmpty();

    [SkippableFact]
    public void Every_shape_fits() => Violations(Right).ShouldBeEmpty();

    [SkippableTheory]
    [InlineData("factcheck: 1", "factcheck: 2")]
    [InlineData("severity: info", "severity: fatal")]
    [InlineData("severity: info", "severty: info")]
    [InlineData("id: deaths", "title: deaths")]
    [InlineData("near: <killed>", "nearby: <killed>")]
    [InlineData("any order: [a", "some order: [a")]
    [InlineData("{value: 12, source: UN}", "{value: 12}")]
    [InlineData("{value: 12, source: UN}", "12")]
    [InlineData("expect: 12", "expects: 12")]
    [InlineData("refines: Syria", "refine: Syria")]
    [InlineData("check: [agrees", "check: [{a: b}")]
    [InlineData("plain: [a, b]", "plain: 5\n  other: {xx: [a]}")]
    public void A_wrong_file_does_not(string right, string wrong)
    {
        Right.ShouldContain(right);
        Violations(Right.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    /// <summary>Examples are shown to people: each must be what its key takes.</summary>
    [SkippableFact]
    public void Every_example_fits_its_key()
    {
        foreach (var key in Keys.Rule.Keys.Where(key => !key.IsRequired))
        {
            var yaml =
                $"factcheck: 1\nrules:\n  - id: a\n    find: {{en: b}}\n    {key.Name}: {key.Example}\n";
            Violations(yaml).ShouldBeEmpty(yaml);
        }
        foreach (var key in Keys.File.Keys.Where(key => !key.IsRequired))
        {
            var yaml = $"factcheck: 1\n{key.Name}: {key.Example}\n";
            Violations(yaml).ShouldBeEmpty(yaml);
        }
    }

    [Fact]
    public void Every_form_of_a_check_is_a_check()
    {
        foreach (var form in SentenceForms.Checks)
        {
            var file = new RuleFile("a.yaml", form.Text, new DiagnosticBag());
            var scalar = new YamlNode.Scalar(
                file,
                new(0, form.Text.Length),
                form.Text,
                ScalarStyle.Plain
            );
            SentenceReader.ReadCheck(scalar).ShouldNotBeNull(form.Text);
        }
        SentenceForms
            .Checks.Select(form => form.Text.Split(' ', ',')[0])
            .Distinct()
            .ShouldBe(
                CheckGrammar.Sentences.Select(sentence => sentence.FirstWord),
                ignoreOrder: true
            );
    }

    [Fact]
    public void The_kinds_are_those_of_captures() =>
        SentenceForms
            .Kinds.Select(form => form.Text)
            .ShouldBe(FactCheck.Rules.Binding.KindNames.Capturable);

    private static string[] Violations(string yaml)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "rules.schema.json");
        File.WriteAllText(path, RuleSchema.Write(Keys));
        return NodeTools.Violations(yaml, path, isYaml: true);
    }
}
