using FactCheck.Claims;
using FactCheck.Claims.Cues;
using FactCheck.Corpus;
using FactCheck.Languages;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Tests.Claims;

public sealed class ClaimBuilderTests
{
    private static readonly ArticleMetadata Published = new()
    {
        Published = new(new PublicationDate(new LocalDateTime(2015, 9, 21, 8, 0), true), "sidecar"),
    };

    [Fact]
    public void A_claim_keeps_its_words_their_place_and_its_sentence()
    {
        var claim = MarkedArticle.ClaimOf(
            "Mưa to.\nĐêm qua [21 người] bị thương. Trời đã tạnh.",
            "vi"
        );

        claim.Quote.ShouldBe("21 người");
        claim.Context.ShouldBe("Đêm qua 21 người bị thương.");
        claim.Location.ShouldNotBeNull().ToString().ShouldBe("a.txt:2:9");
    }

    [Fact]
    public void A_claim_speaks_of_the_day_of_publication_unless_that_is_unknown()
    {
        var day = new LocalDate(2015, 9, 21);

        var known = MarkedArticle.ClaimOf("[21 người] bị thương.", "vi", Published);
        var unknown = MarkedArticle.ClaimOf("[21 người] bị thương.", "vi");

        (known.AsOf, known.Published).ShouldBe((new AsOf(day, day.PlusDays(1)), day));
        (unknown.AsOf, unknown.Published).ShouldBe((null, null));
    }

    [Fact]
    public void A_headline_or_caption_that_the_body_repeats_adds_no_mention()
    {
        var claims = MarkedArticle.ClaimsOf(
            "[21 người] gặp nạn\nẢnh chụp [21 người] được cứu\nĐêm qua [21 người] bị thương.",
            "vi",
            kinds: [BlockKind.Title, BlockKind.Caption, BlockKind.Body]
        );

        claims.ShouldHaveSingleItem().Context.ShouldBe("Đêm qua 21 người bị thương.");
    }

    [Fact]
    public void A_headline_with_another_value_stays()
    {
        var claims = MarkedArticle.ClaimsOf(
            "[40 người] gặp nạn\nĐêm qua [21 người] bị thương.",
            "vi",
            kinds: [BlockKind.Title, BlockKind.Body]
        );

        claims.Count.ShouldBe(2);
    }

    [Fact]
    public void A_paragraph_that_stands_twice_counts_once_but_two_passages_count_twice()
    {
        MarkedArticle
            .ClaimsOf("Đêm qua [21 người] bị thương.\nĐêm qua [21 người] bị thương.", "vi")
            .Count.ShouldBe(1);
        MarkedArticle
            .ClaimsOf("Đêm qua [21 người] bị thương.\nCả [21 người] đã xuất viện.", "vi")
            .Count.ShouldBe(2);
    }

    [Fact]
    public void Texts_that_share_most_of_their_words_have_similar_signatures()
    {
        var one = Words(0, 200);
        var copy = one[..^30] + " and a closing line that the second paper wrote on its own";

        ArticleSignature.Similarity(Signature(one), Signature(one)).ShouldBe(1);
        ArticleSignature.Similarity(Signature(one), Signature(copy)).ShouldBeGreaterThan(0.7m);
        ArticleSignature
            .Similarity(Signature(one), Signature(Words(5000, 200)))
            .ShouldBeLessThan(0.1m);
    }

    [Fact]
    public void A_short_text_has_no_signature() =>
        ArticleSignature.Of(Tokens("21 people were hurt.")).ShouldBeNull();

    private static string Words(int from, int count) =>
        string.Join(' ', Enumerable.Range(from, count).Select(i => $"w{i}"));

    private static string Signature(string text) =>
        ArticleSignature.Of(Tokens(text)).ShouldNotBeNull();

    private static TokenizedText Tokens(string text) =>
        new TextAnalyzer(new WordTable()).Analyze(text, [(new TextSpan(0, text.Length), "en")]);

    [Fact]
    public void A_pack_with_a_misspelt_list_of_cues_does_not_load()
    {
        using var yaml = new StringReader("language: xx\nname: X\ncues: {atributions: [says]}");
        var pack = LanguagePack.Parse(yaml);

        Should
            .Throw<InvalidOperationException>(() => new CueBook(pack, new WordTable()))
            .Message.ShouldContain("atributions");
    }
}
