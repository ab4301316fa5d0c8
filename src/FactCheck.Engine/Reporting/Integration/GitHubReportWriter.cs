using System.Globalization;
using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Reporting.Integration;

/// <summary>
/// The findings as workflow commands of GitHub Actions, one a line: the host shows each beside the line of the article.
/// </summary>
/// <remarks>
/// Escaped as the runner's toolkit does: <c>%</c>, CR and LF in messages, <c>:</c> and <c>,</c> besides in properties. The
/// host shows ten annotations of a level a step; the rest stays in the log.
/// </remarks>
public sealed class GitHubReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        foreach (var skipped in report.Skipped)
        {
            output.Write(CommandOf(skipped));
            output.Write('\n');
        }

        foreach (var notice in report.Notices)
        {
            output.Write(CommandOf(notice));
            output.Write('\n');
        }

        foreach (var finding in report.Judgement.Findings)
        {
            // What does not count is no annotation: it stays in the log, on a line that begins with our own name.
            output.Write(
                finding.Waiver is { } waiver
                    ? $"FactCheck: {WaiverWords.Line(finding, waiver)}"
                    : CommandOf(finding)
            );
            output.Write('\n');
        }

        output.Write($"FactCheck: {ReportSummary.Headline(report)}\n");
    }

    private static string CommandOf(Finding finding)
    {
        var properties = new List<string>(6);
        if (FindingPlace.Of(finding) is { } place)
        {
            AddPlace(properties, place);
        }

        properties.Add($"title={Property(FindingWords.Title(finding))}");
        var message = string.Join("%0A", FindingWords.Lines(finding).Select(Data));
        return $"::{CommandOf(finding.Level)} {string.Join(',', properties)}::{message}";
    }

    private static string CommandOf(Diagnostic notice)
    {
        var properties = new List<string>(3);
        var (path, _, position) = notice.Location;
        AddPlace(properties, new FindingPlace(path, position.Line, Range: null));
        properties.Add($"title={Property(notice.Code)}");
        return $"::{CommandOf(notice.Severity)} {string.Join(',', properties)}::{Data(WaiverWords.Message(notice))}";
    }

    private static string CommandOf(SkippedFile skipped)
    {
        var properties = new List<string>(3);
        AddPlace(properties, new FindingPlace(skipped.Path, skipped.Line, Range: null));
        properties.Add("title=not read");
        return $"::error {string.Join(',', properties)}::{Data(ReportText.OneLine(skipped.Reason))}";
    }

    private static string CommandOf(Severity level) =>
        level == Severity.Info ? "notice" : ReportNames.Of(level);

    private static void AddPlace(List<string> properties, FindingPlace place)
    {
        properties.Add($"file={Property(ReportText.OneLine(ReportPath.Of(place.Path)))}");
        if (place.Line > 0)
        {
            properties.Add(Number("line", place.Line));
        }

        if (place.Range is not { } range)
        {
            return;
        }

        // The host takes columns only where begin and end are on one line.
        if (range.EndLine == range.StartLine)
        {
            properties.Add(Number("col", range.StartColumn));
            properties.Add(Number("endColumn", range.EndColumn));
        }
        else
        {
            properties.Add(Number("endLine", range.EndLine));
        }
    }

    private static string Number(string name, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}={number}");

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
