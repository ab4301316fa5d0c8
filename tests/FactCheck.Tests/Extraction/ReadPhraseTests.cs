using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction;

/// <summary>Values as analysts write them in rules.</summary>
public sealed class ReadPhraseTests
{
    private static readonly MentionReader Reader = new(LanguageSet.Default, new WordTable());

    [Theory]
    [InlineData("more than 220,000", null, ValueKind.Count, "220000", null)]
    [InlineData("ít nhất 21", null, ValueKind.Count, "21", null)]
    [InlineData("70", null, ValueKind.Count, "70", "70")]
    [InlineData("70", "vi", ValueKind.Percent, "70", "70")]
    [InlineData("3 ngày", null, ValueKind.Duration, "3", "3")]
    [InlineData("3 days", "en", ValueKind.Duration, "3", "3")]
    [InlineData("200,000 to 300,000", "en", ValueKind.Count, "200000", "300000")]
    [InlineData("65,5%", "vi", ValueKind.Percent, "65.5", "65.5")]
    [InlineData("1.5 million USD", "en", ValueKind.Money, "1500000", "1500000")]
    [InlineData("1,500", null, ValueKind.Count, "1500", "1500")]
    [InlineData("twenty-one", "en", ValueKind.Count, "21", "21")]
    [InlineData("2014", "en", ValueKind.Count, "2014", "2014")]
    public void A_phrase_is_one_value(
        string phrase,
        string? language,
        ValueKind kind,
        string? low,
        string? high
    )
    {
        var value = Reader
            .ReadPhrase(phrase, language, kind, ReadingContext.Unknown)
            .ShouldBeOfType<Quantity>();
        value.Kind.ShouldBe(kind);
        value.Hard.Low.ShouldBe(Number(low));
        value.Hard.High.ShouldBe(Number(high));
    }

    [Fact]
    public void Four_digits_are_a_year_where_a_date_is_wanted() =>
        Reader
            .ReadPhrase("2014", null, ValueKind.Date, ReadingContext.Unknown)
            .ShouldBeOfType<DateValue>()
            .Grain.ShouldBe(Grain.Year);

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("70 or thereabouts, they say")]
    [InlineData("5 and 7")]
    [InlineData("Lầu Năm Góc")]
    public void Other_phrases_are_none(string phrase) =>
        Reader.ReadPhrase(phrase, null, ValueKind.Count, ReadingContext.Unknown).ShouldBeNull();

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
