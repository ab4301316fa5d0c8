using System.Diagnostics;
using System.Text;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Hơn 220.000 người", "Hơn:W 220.000:N người:W")]
    [InlineData("13-14/10 lúc 15h30", "13-14/10:N lúc:W 15h30:M")]
    [InlineData("1–2 3—4 5‑6 7−8", "1–2:N 3—4:N 5‑6:N 7−8:N")]
    [InlineData("1 200\u00A0000\u202F000", "1:N 200:N 000:N 000:N")]
    [InlineData("１２ tuổi", "１２:N tuổi:W")]
    [InlineData("don't rock ’n’ roll", "don't:W rock:W ’:P n:W ’:P roll:W")]
    [InlineData("US-led, \"IS\".", "US:W -:P led:W ,:P \":P IS:W \":P .:P")]
    [InlineData("5,3k. 5. 6", "5,3k:M .:P 5:N .:P 6:N")]
    [InlineData("a\u200Bb\u00ADc", "a:W b:W c:W")]
    [InlineData("2×3", "2:N ×:P 3:N")]
    [InlineData("привет 中文 𝒳 😀!", "привет:W 中文:W 𝒳:W 😀:P !:P")]
    [InlineData("x\u0303y", "x\u0303y:W")]
    [InlineData(
        "Nguyễn Thị Minh Khai nói rằng ông đã gặp họ, rồi đi",
        "Nguyễn:W Thị:W Minh:W Khai:W nói:W rằng:W ông:W đã:W gặp:W họ:W ,:P rồi:W đi:W"
    )]
    public void Text_is_cut(string text, string expected)
    {
        // The same text at the end of a string and far from it takes different ways.
        Describe(text, text.Length).ShouldBe(expected);
        Describe(text + new string(' ', 100), text.Length).ShouldBe(expected);
        Describe(text + new string(' ', 100), text.Length + 100).ShouldBe(expected);
    }

    [Fact]
    public void Fast_and_slow_ways_agree_wherever_a_span_ends()
    {
        const string text =
            "Ngày 18-9, hơn 220.000 người ở Xy-ri – theo “Reuters” – extraordinarily long don't ’x’ é́x 5G 中.";
        var padded = text + new string('x', 200);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                var span = TextSpan.FromBounds(start, end);
                Cut(padded, span).ShouldBe(Cut(padded[..end], span));
            }
        }
    }

    [Fact]
    public void Tokens_ascend_and_cover_all_that_is_no_space()
    {
        var pieces = new[]
        {
            "a",
            "Ễ",
            "7",
            ".",
            ",",
            "-",
            "’",
            "\u0301",
            " ",
            "\n",
            "😀",
            "\ud83d",
            "中",
            "x".PadLeft(20, 'y'),
            "１",
            "\u00A0",
            "٣",
            "\u200B",
        };
        var texts = Gen.Elements(pieces).ListOf().Select(items => string.Concat(items));
        var property = Prop.ForAll(Arb.From(texts), text => Check_cover(text));
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), property);
    }

    [Fact]
    public void Words_added_later_are_found()
    {
        var words = new WordTable();
        var tokenizer = new Tokenizer(words);
        var text = string.Concat(Enumerable.Repeat("người ", 20));
        Cut(tokenizer, text)[3].WordId.ShouldBe(0);
        var id = words.Add("Người");
        Cut(tokenizer, text)[3].WordId.ShouldBe(id);
    }

    [Fact]
    public void A_megabyte_without_spaces_is_linear()
    {
        var watch = Stopwatch.StartNew();
        Cut(new string('7', 1 << 20), new TextSpan(0, 1 << 20)).Count.ShouldBe(1);
        Cut(new string('ế', 1 << 20), new TextSpan(0, 1 << 20)).Count.ShouldBe(1);
        Cut(string.Concat(Enumerable.Repeat("7.", 1 << 19)), new TextSpan(0, 1 << 20))
            .Count.ShouldBe(2);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    private static void Check_cover(string text)
    {
        var covered = 0;
        foreach (var token in Cut(text + new string(' ', 40), new TextSpan(0, text.Length)))
        {
            token.Length.ShouldBeGreaterThan(0);
            token.Start.ShouldBeGreaterThanOrEqualTo(covered);
            text.AsSpan(covered, token.Start - covered).ToString().ShouldAllBe(c => IsSpace(c));
            covered = token.End;
            text.AsSpan(token.Start, token.Length).ToString().ShouldNotContain(c => IsSpace(c));
        }
        covered.ShouldBeLessThanOrEqualTo(text.Length);
        text[covered..].ShouldAllBe(c => IsSpace(c));
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u200B';

    private static string Describe(string text, int length)
    {
        var result = new StringBuilder();
        foreach (var token in Cut(text, new TextSpan(0, length)))
        {
            result
                .Append(result.Length == 0 ? "" : " ")
                .Append(token.Span.In(text))
                .Append(':')
                .Append($"{token.Kind}"[0]);
        }
        return result.ToString();
    }

    private static List<Token> Cut(string text, TextSpan span)
    {
        var words = new WordTable();
        words.Add("người");
        words.Add(",");
        words.Add("18-9");
        var tokens = new List<Token>();
        new Tokenizer(words).Tokenize(text, span, tokens);
        return tokens;
    }

    private static List<Token> Cut(Tokenizer tokenizer, string text)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }
}
