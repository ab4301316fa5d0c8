using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Sources;
using FactCheck.Rules;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Consistency;

/// <summary>The <c>sources</c> vocabulary joins the names of one outlet, as publisher and as cited origin.</summary>
public sealed class AliasTests
{
    private static readonly Vocabulary Sources = new(
        "sources",
        [new VocabularyMember("VOA", [(null, "Voice of America"), ("vi", "Đài Tiếng nói Hoa Kỳ")])],
        Make.Nowhere
    );

    [Theory]
    [InlineData("VOA", "Voice of America")]
    [InlineData("Voice of America", "voice  of america")]
    [InlineData("Đài Tiếng nói Hoa Kỳ", "Voice of America")]
    public void Publishers_of_one_name_are_one_voice(string first, string second)
    {
        var fact = Judge([
            Make.Claim(first, Make.Exact(5), "1"),
            Make.Claim(second, Make.Exact(5), "2"),
        ]);
        Make.Names(fact).ShouldBe("single source");
        fact.Headline!.Support.ShouldBe(new Support(1, 1, 2));
        fact.Claims.Select(claim => claim.Source).ShouldBe(["VOA", "VOA"]);
    }

    [Fact]
    public void A_publisher_and_those_who_cite_it_are_one_voice()
    {
        var fact = Judge([
            Make.Claim("Voice of America", Make.Exact(5), "1"),
            Make.Claim("Hill Gazette", Make.Exact(5), "2", origin: "Đài Tiếng nói Hoa Kỳ"),
        ]);
        Make.Names(fact).ShouldBe("single source");
        var cluster = fact.Clusters.ShouldHaveSingleItem();
        (cluster.Reason, cluster.Voice).ShouldBe((ClusterReason.CitedOutlet, "VOA"));
        cluster
            .Members.Select(member => member.Source)
            .ShouldBe(["Hill Gazette", "VOA"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Theo Đài Tiếng nói Hoa Kỳ, đập cao 185 mét.")]
    [InlineData("Theo Hill Gazette, dẫn lời Voice of America, đập cao 185 mét.")]
    [InlineData("VOA reported that the dam is 185 metres high.")]
    [InlineData("Hill Gazette, citing Voice of America, said the dam is 185 metres high.")]
    public void Each_spelling_is_one_origin_in_check(string text)
    {
        const string rules = """
            factcheck: 1
            sources:
              VOA: [Voice of America, Đài Tiếng nói Hoa Kỳ]
              Hill Gazette: []
            rules:
              - id: dam-height
                find:
                  vi: [đập cao <h:number> mét]
                  en: [dam is <h:number> metres high]
            """;
        var folder = Directory.CreateTempSubdirectory("factcheck-alias-");
        try
        {
            var (file, article) = (
                Path.Join(folder.FullName, "rules.yaml"),
                Path.Join(folder.FullName, "a.txt")
            );
            File.WriteAllText(file, rules);
            File.WriteAllText(article, $"---\nsource: Valley Post\n---\n{text}\n");
            var run = CliRun.Of("extract", article, "--rules", file);
            run.Out.ShouldContain(
                "\"source\":\"Valley Post\",\"origin\":\"VOA\"",
                customMessage: run.Error
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_name_that_only_begins_alike_is_another_outlet() =>
        Make.Names(
                Judge([
                    Make.Claim("VOA", Make.Exact(5), "1"),
                    Make.Claim("Voice of America Plus", Make.Exact(5), "2"),
                ])
            )
            .ShouldBe("agree");

    private static FactReport Judge(IEnumerable<Claim> claims) =>
        new Judge(new RuleSet([], [], Sources), JudgeOptions.Default)
            .Run(claims)
            .Facts.ShouldHaveSingleItem();
}
