using System.Globalization;
using FactCheck.Claims;
using FactCheck.Corpus;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Tests.Claims;

/// <summary>
/// The claims of the five real pages, by their ids in the list beside them: how each is put and on whose word. [dev]: the
/// cues were written with these pages at hand. Page and list lie beside the repository; without them the tests are skipped.
/// </summary>
public sealed class RealPagesTests
{
    /// <summary>Id, modality, origin, and a part of the speaker's name.</summary>
    [SkippableTheory]
    [InlineData("A1", Modality.Attributed, "Sputnik", "Liên Hiệp Quốc")]
    [InlineData("A2", Modality.Asserted, "Sputnik", null)]
    [InlineData("A3", Modality.Asserted, "Sputnik", null)]
    [InlineData("A4", Modality.Asserted, "Sputnik", null)]
    [InlineData("A5", Modality.Asserted, "Sputnik", null)]
    [InlineData("B1", Modality.Asserted, "VnMedia", null)]
    [InlineData("B2", Modality.Asserted, "VnMedia", null)]
    [InlineData("B5", Modality.Attributed, "VnMedia", "quân đội Mỹ")]
    [InlineData("B7", Modality.Attributed, "VnMedia", "Bộ chỉ huy trung tâm Mỹ")]
    [InlineData("B12", Modality.Attributed, "VnMedia", "Bộ chỉ huy trung tâm Mỹ")]
    [InlineData("B13", Modality.Asserted, "VnMedia", null)]
    [InlineData("B15", Modality.Asserted, "VnMedia", null)]
    [InlineData("C1", Modality.Asserted, "Reuters", null)]
    [InlineData("C2", Modality.Attributed, "Reuters", "Peter Cook")]
    [InlineData("C3", Modality.Attributed, "Reuters", "quan chức Mỹ giấu tên")]
    [InlineData("C4", Modality.Attributed, "Reuters", "quan chức khác")]
    [InlineData("C5", Modality.Asserted, "Reuters", null)]
    [InlineData("D1", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("D2", Modality.Proposed, "Báo Đất Việt", "Sergey Shoigu")]
    [InlineData("D3", Modality.Attributed, "Báo Đất Việt", "Shoigu")]
    [InlineData("D4", Modality.Attributed, "Báo Đất Việt", "Shoigu")]
    [InlineData("D5", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("D6", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("D7", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("D8", Modality.Hedged, "Báo Đất Việt", null)]
    [InlineData("D9", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("D10", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("D11", Modality.Asserted, "Báo Đất Việt", null)]
    [InlineData("E1", Modality.Attributed, "Reuters", null)]
    [InlineData("E2", Modality.Proposed, "Reuters", "Sergei Shoigu")]
    [InlineData("E3", Modality.Attributed, "PLO", "Shoigu")]
    [InlineData("E4", Modality.Asserted, "PLO", null)]
    [InlineData("E5", Modality.Attributed, "Washington Post", null)]
    [InlineData("E6", Modality.Attributed, "Washington Post", null)]
    [InlineData("E7", Modality.Asserted, "PLO", null)]
    [InlineData("E8", Modality.Asserted, "PLO", null)]
    [InlineData("F1", Modality.Asserted, null, null)]
    [InlineData("F2", Modality.Asserted, null, null)]
    [InlineData("F3", Modality.Asserted, null, null)]
    [InlineData("F4", Modality.Asserted, null, null)]
    public void Claims_are_put_as_their_sentences_put_them(
        string id,
        Modality modality,
        string? origin,
        string? speaker
    )
    {
        var claim = ClaimOf(id);

        (claim.Modality, claim.Origin).ShouldBe((modality, origin));
        if (speaker is not null)
        {
            claim.Speaker.ShouldNotBeNull().ShouldContain(speaker);
        }
    }

    [SkippableFact]
    public void What_the_coalition_says_it_does_not_do_is_denied() =>
        ClaimAt("004.txt", 5, "không tiến hành không kích").Modality.ShouldBe(Modality.Denied);

    private static Claim ClaimOf(string id)
    {
        var row = File.ReadLines(Path.Join(SharedFiles.Find("corpus"), "CLAIMS.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .First(cells => cells.Length > 4 && cells[1] == id);
        var place = row[2].Split(':');
        return ClaimAt(
            $"{place[0][..3]}.txt",
            int.Parse(place[1], CultureInfo.InvariantCulture),
            row[3].Trim('`')
        );
    }

    private static Claim ClaimAt(string file, int line, string span)
    {
        foreach (
            var item in new CorpusReader(CorpusOptions.Default).Read(
                [Path.Join(SharedFiles.Find("corpus"), "pages", file)],
                null
            )
        )
        {
            var article = item.Article.ShouldNotBeNull();
            var block = article.Searched.FirstOrDefault(block =>
                article.Locate(block.Span).Position.Line == line
            );
            if (block is null)
            {
                continue;
            }
            var start = article.Text.IndexOf(span, block.Span.Start, StringComparison.Ordinal);
            start.ShouldBeInRange(block.Span.Start, block.Span.End);
            return ClaimIn(article, new TextSpan(start, span.Length));
        }
        throw new InvalidOperationException($"line {line} of {file} is not searched");
    }

    private static Claim ClaimIn(Article article, TextSpan span)
    {
        var words = new WordTable();
        var builder = new ClaimBuilder(MarkedArticle.NoRules, LanguageSet.Default, words);
        var text = new TextAnalyzer(words).Analyze(
            article.Text,
            article.Searched.Select(block => (block.Span, block.Language))
        );
        var match = MarkedArticle.MatchAt(text, span, MarkedArticle.RuleOf("<n:count>"));
        return builder.Build(article, text, [match]).ShouldHaveSingleItem();
    }
}
