using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Rules;

/// <summary>No text and no bytes end in an exception; what cannot be loaded is always said.</summary>
public sealed class HostileInputTests
{
    private const string Valid = """
        factcheck: 1
        vocab:
          killed: {vi: [thiệt mạng, "tử vong"], en: [killed]}
          place: {members: {Kobani: {vi: [Kobane], refines: Syria}, Syria: []}}
        sources: {VOA: [Voice of America]}
        rules:
          - id: deaths
            title: >
              Folded
              title
            severity: error
            find:
              vi: [ <n:count> người (đã)? <killed> ... gần <p:place> "ở" bom* ]
              any order: [ <n:count>, '<p:place>' ]
              near: [ (nội chiến | war) within 3 sentences ]
              unless: [ (hôm qua | riêng) in same sentence ]
            fact: deaths near <p>
            value: n
            as of: published
            check: [ "never decreases, allow 5%", agrees within 10% in the same month ]
            reference: [ {as of: 2015-04-24, value: "220,000", source: UN, fact: deaths near Syria} ]
            tests:
              - vi: Một câu.
                expect: nothing
          - {id: war-start, find: {en: war began on <d:date>}, check: is 2011 to 2012}
          - {id: war-end, find: {en: war ended on <d:date>}}
        constraints:
          - war-start before war-end
        """;

    [Fact]
    public void Every_truncation_of_a_valid_file_is_answered()
    {
        for (var length = 0; length <= Valid.Length; length++)
        {
            LoadAnything(Valid[..length]);
        }
    }

    [Fact]
    public void Every_character_may_be_missing_or_another_one()
    {
        var others = "\t'\":<>()|?*&![]{}#,-.\n\0\uD800".ToCharArray();
        for (var i = 0; i < Valid.Length; i++)
        {
            LoadAnything(Valid.Remove(i, 1));
            LoadAnything(Valid.Remove(i, 1).Insert(i, others[i % others.Length].ToString()));
        }
    }

    [Fact]
    public void Random_bytes_are_answered()
    {
        var directory = Directory.CreateTempSubdirectory("factcheck-");
        try
        {
            var path = Path.Combine(directory.FullName, "random.yaml");
            var bytes = ArbMap.Default.ArbFor<byte[]>();
            FsCheck.Check.One(
                Config.QuickThrowOnFailure.WithMaxTest(300),
                Prop.ForAll(
                    bytes,
                    content =>
                    {
                        File.WriteAllBytes(path, content);
                        Agrees(TestRules.LoadFiles(path));
                    }
                )
            );
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public void Random_patterns_are_answered()
    {
        var pieces = Gen.Elements(
            "(",
            ")",
            "|",
            "?",
            "<",
            ">",
            "\"",
            "*",
            "...",
            "…",
            "..",
            " ",
            "người",
            "<n:count>",
            "<x>",
            ":",
            "[",
            "3",
            "-"
        );
        var patterns = pieces
            .ListOf()
            .Select(list => string.Concat(list).Replace("'", "''", StringComparison.Ordinal));
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                patterns.ToArbitrary(),
                pattern =>
                    LoadAnything(
                        $"factcheck: 1\nrules:\n- {{id: a, find: {{en: '{pattern}', near: '{pattern} in same sentence'}}, check: '{pattern}', fact: '{pattern}'}}"
                    )
            )
        );
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('\'')]
    [InlineData('<')]
    [InlineData('?')]
    public void Deep_nesting_is_answered(char c)
    {
        LoadAnything("factcheck: 1\nrules: " + new string(c, 20_000));
        LoadAnything($"factcheck: 1\nrules: [{{id: a, find: {{en: '{new string(c, 20_000)}'}}}}]");
        LoadAnything(
            string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', depth) + "a:\n"))
        );
    }

    private static void LoadAnything(string yaml) => Agrees(TestRules.Load(yaml));

    private static void Agrees(LoadResult result)
    {
        var hasErrors = result.Diagnostics.Any(item => item.Severity == Severity.Error);
        (result.Rules is null).ShouldBe(hasErrors);
        DiagnosticText.Render(result.Diagnostics).ShouldNotContain('\0');
        foreach (var diagnostic in result.Diagnostics)
        {
            DiagnosticCatalog.Find(diagnostic.Code).ShouldNotBeNull();
        }
    }
}
