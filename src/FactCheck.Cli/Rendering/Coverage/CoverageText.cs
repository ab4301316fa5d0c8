using FactCheck.Coverage;
using FactCheck.Reporting.Wording;

namespace FactCheck.Rendering.Coverage;

/// <summary>Writes a coverage report for people.</summary>
internal static class CoverageText
{
    private const int MaxQuote = 160;
    private const int MaxUnmatched = 50;

    /// <summary>Writes <paramref name="report"/>.</summary>
    public static void Write(CoverageReport report, TextWriter output)
    {
        var caught = report.Values - report.Uncovered;
        output.WriteLine(
            $"Rules catch {caught} of {report.Values} figures and dates in {Counted.Of(report.Articles, "article")}."
        );
        if (report.Wordings.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(Head(report));
        }

        foreach (var wording in report.Wordings)
        {
            Write(wording, output);
        }

        WriteUnmatched(
            "Rules that match nothing:",
            [.. report.Rules.Select(rule => (rule.Location.ToString(), $"rule '{rule.Id}'"))],
            output
        );
        WriteUnmatched(
            "Patterns that match nothing, of rules that match:",
            [
                .. report.Patterns.Select(item =>
                    (item.Pattern.Location.ToString(), $"{item.Pattern.Source}  ('{item.Rule.Id}')")
                ),
            ],
            output
        );
        WriteUnmatched(
            "Words of vocabularies that stand nowhere:",
            [
                .. report
                    .Words.GroupBy(word => word.Vocabulary)
                    .Select(group =>
                        (
                            group.Key.Location.ToString(),
                            $"<{group.Key.Name}>: {string.Join(", ", group.Select(word => word.Phrase))}"
                        )
                    ),
            ],
            output
        );
    }

    private static string Head(CoverageReport report)
    {
        var shown = report.Wordings.Count;
        var exact = report.IsComplete
            ? ""
            : " Rare ones were let go to save memory: counts may be too low.";
        return shown < report.WordingCount
            ? $"No rule catches these, the most frequent {shown} of {Counted.Of(report.WordingCount, "wording")}:{exact}"
            : $"No rule catches these:{exact}";
    }

    private static void Write(Wording wording, TextWriter output)
    {
        var example = wording.Example;
        output.WriteLine();
        output.WriteLine(
            $"{wording.Count, 5}x  {ReportText.OneLine(wording.Pattern)}   ({Counted.Of(wording.Articles, "article")}, {Counted.Of(wording.Sources, "source")})"
        );
        output.WriteLine(
            $"        {ReportText.OneLine(example.Location.ToString())} “{Short(ReportText.OneLine(example.Sentence))}”"
        );
        output.WriteLine($"        {ShellText.NewRule(example)}");
    }

    private static string Short(string sentence) =>
        sentence.Length <= MaxQuote ? sentence : $"{sentence[..MaxQuote].TrimEnd()}…";

    private static void WriteUnmatched(
        string title,
        IReadOnlyList<(string Place, string Text)> lines,
        TextWriter output
    )
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var (place, text) in lines.Take(MaxUnmatched))
        {
            output.WriteLine($"  {ReportText.OneLine(place)}  {ReportText.OneLine(text)}");
        }

        if (lines.Count > MaxUnmatched)
        {
            output.WriteLine($"  and {lines.Count - MaxUnmatched} more; --format json lists all");
        }
    }
}
