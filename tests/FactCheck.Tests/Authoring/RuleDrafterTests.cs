using FactCheck.Authoring;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
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

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Sentences.Count)];

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

    [Theory]
    [InlineData(
        "Bản tin #12: bão số 5 làm tốc mái 1.400 ngôi nhà ở \"Quảng Bình\" hôm 3/5/2016.",
        2
    )]
    [InlineData(
        "- Protesters' tents: {200} of *them* | <n:count> were \u0007burned \u202E& 3% more…",
        2
    )]
    [InlineData("L'État a versé 4,5 millions d'euros, a-t-on appris le 3 mai 2016 (AFP).", 5)]
    public void Any_beginning_of_a_text_gives_a_rule_that_passes_or_a_reason(string text, int step)
    {
        for (var length = 0; length <= text.Length; length += step)
        {
            var request = new DraftRequest(text[..length], Path.Combine(OwnRules, "new-rule.yaml"));
            var draft = Draft(request);
            if (draft.Yaml is null)
            {
                draft.Problem.ShouldNotBeNull();
                draft.Mend.ShouldNotBeNull();
            }
            else
            {
                Check(draft, request, language: null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void It_looks_like_this(int number)
    {
        var line = File.ReadLines(Path.Combine(Folder, "sentences.txt")).ElementAt(number - 1);
        var draft = Draft(new DraftRequest(line[3..], Path.Combine(OwnRules, "new-rule.yaml")));
        Snapshot.Match(
            $"{line[3..]}\n\n{string.Join('\n', Lines(draft.Yaml!))}\n",
            number.ToString("00", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    private static IEnumerable<string> Lines(string yaml) =>
        yaml.Split('\n')
            .Select(line => line.Split(" #")[0].TrimEnd())
            .Where(line => line.Length > 0 && line[0] != '#')
            .SkipWhile(line =>
                line is not "rules:" && !line.StartsWith("use", StringComparison.Ordinal)
            );

    private static void Check(RuleDraft draft, DraftRequest request, string? language)
    {
        draft.Yaml.ShouldNotBeNull($"{draft.Problem}: {draft.Mend}");
        var loaded = new RuleLoader(Reader).LoadText(request.Path, draft.Yaml);
        loaded
            .Diagnostics.Where(item => item.Location.Path == request.Path)
            .ShouldBeEmpty(draft.Yaml + DiagnosticText.Render(loaded.Diagnostics));
        var rule = loaded.Rules.ShouldNotBeNull().Rules[^1];
        var found = rule.Find.ShouldHaveSingleItem().Language;
        found.ShouldBe(language ?? found);
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
