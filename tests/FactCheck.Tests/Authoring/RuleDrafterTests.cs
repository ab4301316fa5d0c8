using FactCheck.Authoring;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Testing;
using FactCheck.Tests.Architecture;
using FactCheck.Text;

namespace FactCheck.Tests.Authoring;

/// <summary>What is proposed from each sentence of the table loads without a warning and passes its own test.</summary>
public sealed class RuleDrafterTests
{
    private static readonly string Folder = Path.Combine(
        SourceTree.Root,
        "tests",
        "FactCheck.Tests",
        "Authoring"
    );

    private static readonly string OwnRules = Path.Combine(SourceTree.Root, "rules");

    private static readonly MentionReader Reader = new(LanguageSet.Default, new WordTable());

    private static readonly LoadResult Known = new RuleLoader(Reader).Load([OwnRules]);

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Folder, "sentences.txt")))
            {
                data.Add(line[..2], line[3..]);
            }
            return data;
        }
    }

    [Fact]
    public void There_are_enough_sentences() => Sentences.Count.ShouldBeGreaterThan(60);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_draft_of_each_value_loads_and_passes(string language, string sentence)
    {
        var request = new DraftRequest(sentence, Path.Combine(OwnRules, "new-rule.yaml"));
        var first = Draft(request);
        first.Yaml.ShouldNotBeNull(first.Problem);
        first.Chosen.ShouldNotBeNull();
        Check(first, request, language);
        foreach (var value in first.Values)
        {
            var draft = Draft(request with { Value = value.Number });
            draft.Chosen.ShouldBe(value);
            Check(draft, request, language);
        }
    }

    [Fact]
    public void They_look_like_this()
    {
        var drafts = File.ReadLines(Path.Combine(Folder, "sentences.txt"))
            .Select(line =>
                Draft(new DraftRequest(line[3..], Path.Combine(OwnRules, "new-rule.yaml")))
            )
            .Select(draft => string.Join('\n', Lines(draft.Yaml!)));
        Snapshot.Match(string.Join("\n\n", drafts));
    }

    private static IEnumerable<string> Lines(string yaml) =>
        yaml.Split('\n')
            .Select(line => line.Split(" #")[0].TrimEnd())
            .Where(line => line.Length > 0 && line[0] != '#')
            .SkipWhile(line =>
                line is not "rules:" && !line.StartsWith("use", StringComparison.Ordinal)
            );

    private static void Check(RuleDraft draft, DraftRequest request, string language)
    {
        draft.Yaml.ShouldNotBeNull($"{draft.Problem}: {draft.Mend}");
        var loaded = new RuleLoader(Reader).LoadText(request.Path, draft.Yaml);
        loaded
            .Diagnostics.Where(item => item.Location.Path == request.Path)
            .ShouldBeEmpty(draft.Yaml + DiagnosticText.Render(loaded.Diagnostics));
        var rule = loaded.Rules.ShouldNotBeNull().Rules[^1];
        rule.Find.ShouldHaveSingleItem().Language.ShouldBe(language);
        rule.Checks.Count.ShouldBe(1);
        var results = new RuleTestRunner(loaded.Rules, Reader)
            .Run()
            .Where(result => result.Rule == rule)
            .ToList();
        results.ShouldHaveSingleItem().Passed.ShouldBeTrue(draft.Yaml);
    }

    private static RuleDraft Draft(DraftRequest request) =>
        new RuleDrafter(Reader, Known).Draft(request);
}
