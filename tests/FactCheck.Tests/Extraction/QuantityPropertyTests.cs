using System.Text;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Tests.Extraction;

/// <summary>What holds for any text.</summary>
public sealed class QuantityPropertyTests
{
    private const string Sample =
        "Hơn 220.000 người, gần 4 triệu; từ 1 đến 50 bảng, 5 - 7% và $1,5 tỷ/kg: một phần ba, 2 giờ 15 phút, "
        + "lần thứ hai, F-16, 192.168.1.1, 1 200 000, -5 độ C, 24/24 giờ, năm bảy chục nghìn rưỡi, thắng 2-1.";

    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("fr")]
    public void Any_beginning_and_any_end_of_a_text_can_be_read(string language)
    {
        for (var i = 0; i <= Sample.Length; i++)
        {
            Check(Sample[..i], language);
            Check(Sample[i..], language);
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_phrase_can_be_cut_doubled_decomposed_and_riddled(string language)
    {
        foreach (var text in FigureTable.Texts(language))
        {
            for (var i = 0; i <= text.Length; i++)
            {
                Check(text[..i], language);
                Check(text[..i] + '\u0007' + text[i..], language);
            }
            Check(text + text, language);
            Check(text.Normalize(NormalizationForm.FormD), language);
        }
    }

    [Fact]
    public void Figures_beyond_the_range_of_decimals_are_left_alone()
    {
        Check(new string('9', 60) + " tỷ tỷ tỷ tỷ người", "vi");
        Check("999999999999999999999999999 nghìn tỷ tỷ đồng đến 9 tỷ", "vi");
        Check("999999999999999999999999999 billion trillion people", "en");
        Check(string.Join(' ', Enumerable.Repeat("triệu", 200)), "vi");
        Check("0.0000000000000000000000000001 million", "en");
    }

    [Theory]
    [InlineData("7 ")]
    [InlineData("7")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1/")]
    [InlineData("1-")]
    [InlineData("1:")]
    [InlineData("½ ")]
    [InlineData("½")]
    [InlineData("1 in 3 ")]
    [InlineData("hai mươi ")]
    [InlineData("hơn ")]
    [InlineData("từ 5 ")]
    [InlineData("từ 1 đến ")]
    [InlineData("from 1 to ")]
    [InlineData("năm bảy ")]
    [InlineData("năm ")]
    [InlineData("3 giờ ")]
    [InlineData("000 ")]
    [InlineData("1 000 ")]
    [InlineData("0 triệu 0 nghìn ")]
    [InlineData("two hundred ")]
    [InlineData("Two Hundred ")]
    [InlineData("TWO HUNDRED ")]
    [InlineData("one in ten ")]
    [InlineData("ngày 13, ")]
    [InlineData("năm 2010 và ")]
    [InlineData("May ")]
    [InlineData("hôm sau ")]
    [InlineData("the next day ")]
    [InlineData("18-9 ")]
    [InlineData("no. ")]
    [InlineData("no.")]
    [InlineData("no:")]
    [InlineData(":")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("$1 to ")]
    [InlineData("Anna Berg, 34, ")]
    [InlineData("Boeing 737 ")]
    public void Time_grows_no_faster_than_the_text(string unit)
    {
        LinearTime.ShouldHold(
            unit,
            200_000,
            text => Reader.Read(SourceText.From(text), "vi", ReadingContext.Unknown)
        );
        LinearTime.ShouldHold(
            unit,
            200_000,
            text => Reader.Read(SourceText.From(text), "en", ReadingContext.Unknown)
        );
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_megabyte_of_each_mark_of_digits_can_be_read(string language)
    {
        foreach (var unit in new[] { "1", "1.", "1,", "1/", "1-", "1:", "1h", "0" })
        {
            Check(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)), language);
        }
    }

    // The readers may look at whole sentences, so a sentence has a bound.
    [Theory]
    [InlineData("một hai, ba ", "vi")]
    [InlineData("một hai ba ", "vi")]
    [InlineData("one (two) ", "en")]
    public void No_sentence_is_longer_than_people_write(string unit, string language)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 10_000));

        var cut = new TextAnalyzer(new WordTable()).Analyze(
            text,
            [(new TextSpan(0, text.Length), language)]
        );

        var next = 0;
        foreach (var sentence in cut.Sentences)
        {
            sentence.FirstToken.ShouldBe(next);
            (sentence.EndToken - next).ShouldBeInRange(1, 512);
            next = sentence.EndToken;
        }
        next.ShouldBe(cut.Tokens.Length);
    }

    private static void Check(string text, string language)
    {
        var source = SourceText.From(text);
        var end = 0;
        foreach (var mention in Reader.Read(source, language, ReadingContext.Unknown))
        {
            mention.Span.Length.ShouldBeGreaterThan(0);
            mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            mention.Span.End.ShouldBeLessThanOrEqualTo(source.Normalized.Length);
            mention.Span.Contains(mention.Core).ShouldBeTrue();
            mention.FirstToken.ShouldBeLessThanOrEqualTo(mention.CoreToken);
            mention.CoreToken.ShouldBeLessThan(mention.EndToken);
            end = mention.Span.End;
        }
    }
}
