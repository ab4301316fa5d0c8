using System.Text;
using Xunit.Abstractions;

namespace FactCheck.Tests.Extraction.Dates;

public sealed class DateExtractorTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("vi", "dev")]
    [InlineData("vi", "test")]
    [InlineData("en", "dev")]
    [InlineData("en", "test")]
    [InlineData("fr", "dev")]
    [InlineData("fr", "test")]
    public void Sentences_have_these_dates_and_no_others(string language, string split)
    {
        var rows = DateTable.Rows(language, split);
        rows.Count.ShouldBeGreaterThan(20);
        TableMeasure.Of(DateRow.Table(language)).Check($"dates {language}", split, rows, output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("fr")]
    public void Truncated_doubled_and_decomposed_texts_are_read_without_a_fault(string language)
    {
        foreach (var row in DateRow.Load(language))
        {
            for (var length = 0; length <= row.Text.Length; length++)
            {
                CheckSpans(row.Text[..length], language, row.Published);
            }
            CheckSpans(row.Text + row.Text, language, row.Published);
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("fr")]
    public void Decomposed_text_has_the_same_dates(string language)
    {
        foreach (var row in DateRow.Load(language))
        {
            DateTable
                .Lines(row with { Text = row.Text.Normalize(NormalizationForm.FormD) }, language)
                .ShouldBe(DateTable.Lines(row, language), row.Text);
        }
    }

    [Fact]
    public void Core_is_the_bare_value()
    {
        var mention = DateReading
            .Read("Cuộc chiến từ hôm 27-2 đã dừng.", "vi")
            .ShouldHaveSingleItem();
        var text = "Cuộc chiến từ hôm 27-2 đã dừng.";
        mention.Span.In(text).ToString().ShouldBe("từ hôm 27-2");
        mention.Core.In(text).ToString().ShouldBe("27-2");
    }

    [Fact]
    public void A_long_run_of_numbers_is_read_quickly()
    {
        var text = string.Join(' ', Enumerable.Repeat("từ năm 2011 đến 13-14/10 tháng", 2000));
        DateReading.Read(text, "vi").Count.ShouldBeGreaterThan(1000);
    }

    private static void CheckSpans(string source, string language, string? published)
    {
        var text = DateReading.Analyze(source, language);
        var end = 0;
        foreach (var mention in DateReading.Read(text, published))
        {
            mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end, source);
            mention.Span.Contains(mention.Core).ShouldBeTrue(source);
            end = mention.Span.End;
        }
        end.ShouldBeLessThanOrEqualTo(text.Text.Length);
    }
}
