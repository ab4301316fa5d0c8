using System.Text;
using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The articles under each verdict of the handbook get that verdict.</summary>
public sealed class VerdictPageTests
{
    private const string Head = "| rule | source | published |";

    private static readonly string Page = HandbookPages.Text(HandbookPages.Verdicts);

    public static TheoryData<string> Verdicts => [.. VerdictNames.All];

    [Fact]
    public void The_table_has_the_verdicts_in_their_order() =>
        HandbookPages
            .TableIn(Page, "| verdict |")
            .Select(cells => cells[0].Split(']')[0].TrimStart('['))
            .ShouldBe(VerdictNames.All);

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void The_articles_under_a_verdict_get_it(string verdict)
    {
        var heading = $"\n## {char.ToUpperInvariant(verdict[0])}{verdict[1..]}\n";
        var from = Page.IndexOf(heading, StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0, $"there is no section {heading}");
        var until = Page.IndexOf("\n## ", from + heading.Length, StringComparison.Ordinal);
        var section = Page[from..until];
        section.ShouldContain("**What to do.**");

        var rows = HandbookPages.TableIn(section, Head).ToList();
        var facts = Judge(rows).Facts;
        facts
            .Single(fact => fact.Rule!.Id == rows[0][0])
            .Verdict.ShouldBe(VerdictNames.Find(verdict)!.Value);
    }

    private static Judgement Judge(List<string[]> rows)
    {
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var (_, yaml) = HandbookPages.Blocks(HandbookPages.Verdicts, "yaml").First();
        var rules = new RuleLoader(reader).LoadText("verdicts.yaml", yaml).Rules.ShouldNotBeNull();
        using var input = new MemoryStream(
            Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(Record)))
        );
        var checker = new FactChecker(rules, reader);
        var claims = new CorpusReader(CorpusOptions.Default)
            .Read(["-"], input)
            .SelectMany(item => checker.Extract(item.Article.ShouldNotBeNull()))
            .ToList();
        return new Judge(rules, JudgeOptions.Default).Run(claims);
    }

    private static string Record(string[] cells)
    {
        var fields = new Dictionary<string, string> { ["source"] = cells[1], ["text"] = cells[3] };
        if (cells[2].Length > 0)
        {
            fields["published"] = cells[2];
        }
        return JsonSerializer.Serialize(fields);
    }
}
