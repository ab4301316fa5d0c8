using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction.Dates;

/// <summary>The tables of sentences and all dates in them.</summary>
internal static class DateTable
{
    /// <summary>The rows of a half of the table, read.</summary>
    public static IReadOnlyList<TableRow> Rows(string language, string split) =>
        [
            .. DateRow
                .Load(language)
                .Where(row => row.Split == split)
                .Select(row => new TableRow(
                    row.Text,
                    row.IsKnown,
                    row.Dates,
                    Lines(row, language)
                )),
        ];

    public static IReadOnlyList<string> Lines(DateRow row, string language)
    {
        var text = DateReading.Analyze(row.Text, language);
        return
        [
            .. DateReading.Read(text, row.Published).Select(mention => Line(mention, text.Text)),
        ];
    }

    private static string Line(Mention mention, string text)
    {
        var value = (DateValue)mention.Value;
        var warning = value.Warning is null ? "" : " warning";
        return $"{mention.Span.In(text)} = {DateReading.Describe(value)}{warning}";
    }
}
