using System.Globalization;
using System.Text;

namespace FactCheck.Rules.Diagnostics;

/// <summary>Renders diagnostics for a terminal or a log: header, source line, caret line with the mend.</summary>
public static class DiagnosticText
{
    private const int MaxColumns = 160;
    private const int ColumnsBefore = 60;

    /// <summary>All of them, each ended by a line feed, without colours and without control characters of the files.</summary>
    public static string Render(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            Append(text, diagnostic);
        }
        return text.ToString();
    }

    /// <summary>One diagnostic, its lines ended by line feeds.</summary>
    public static string Render(Diagnostic diagnostic) => Render([diagnostic]);

    private static void Append(StringBuilder text, Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        text.Append(
            CultureInfo.InvariantCulture,
            $"{DisplayText.Clean(diagnostic.Location.ToString())}: {severity} {diagnostic.Code}: "
        );
        text.Append(DisplayText.Clean(diagnostic.Message)).Append('\n');
        var mend = diagnostic.Mend is null ? "" : DisplayText.Clean(diagnostic.Mend);
        if (diagnostic.SourceLine.AsSpan().Trim().IsEmpty)
        {
            text.Append(mend.Length > 0 ? $"   = {mend}\n" : "");
            return;
        }
        AppendSource(text, diagnostic, mend);
    }

    private static void AppendSource(StringBuilder text, Diagnostic diagnostic, string mend)
    {
        var line = DisplayText.Elements(diagnostic.SourceLine);
        var first = Math.Clamp(diagnostic.Location.Position.Column - 1, 0, line.Count);
        var units = diagnostic.Location.Span.Length;
        var end = first;
        while (end < line.Count && units > 0)
        {
            units -= line[end].Units;
            end++;
        }
        var from =
            line.Sum(element => element.Width) > MaxColumns
                ? Math.Max(0, first - ColumnsBefore)
                : 0;
        var shown = line.Skip(from).TakeWhile(Fits(MaxColumns)).ToList();
        var number = diagnostic.Location.Position.Line.ToString(CultureInfo.InvariantCulture);
        text.Append(number).Append(" | ").Append(from > 0 ? "…" : "");
        text.AppendJoin("", shown.Select(element => element.Text));
        text.Append(from + shown.Count < line.Count ? "…\n" : "\n");
        var before = line.Take(first).Skip(from).Sum(element => element.Width) + (from > 0 ? 1 : 0);
        var last = Math.Min(end, from + shown.Count);
        var carets = line.Take(last).Skip(first).Sum(element => element.Width);
        text.Append(' ', number.Length).Append(" | ").Append(' ', before);
        text.Append('^', Math.Max(1, carets));
        text.Append(mend.Length > 0 ? $" {mend}\n" : "\n");
    }

    private static Func<DisplayText.Element, bool> Fits(int columns)
    {
        var left = columns;
        return element => (left -= element.Width) >= 0;
    }
}
