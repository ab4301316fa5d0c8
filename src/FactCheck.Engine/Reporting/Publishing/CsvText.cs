using System.Buffers;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Publishing;

/// <summary>Cells of CSV (RFC 4180) that a spreadsheet takes for text and never for a formula.</summary>
internal static class CsvText
{
    // A semicolon parts cells in many locales, a tab in pasted text.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n'");

    /// <summary>
    /// The text on one line as a cell. Text that a spreadsheet would compute (it begins with <c>= + - @</c>, in ASCII or full
    /// width, a tab or CR) has an apostrophe before it (OWASP, CSV injection).
    /// </summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = ReportText.OneLine(text);
        // White space at the beginning is gone from the line, so a tab or CR cannot lead; a sign that stood behind it can.
        var safe = IsFormula(line) ? "'" + line : line;
        return safe.AsSpan().ContainsAny(Quoted)
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    private static bool IsFormula(string line) =>
        line.Length > 0
        && line[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
