using System.Globalization;
using System.Xml;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Corpus;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Reporting.Integration;

/// <summary>
/// The report as JUnit XML, for the test tab of a CI host: a test case a fact. Findings from the level of
/// <c>--fail-on</c> on fail it, others are its output; a fact of which nobody speaks is skipped, a file that was not read is
/// an error.
/// </summary>
public sealed class JUnitReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output) =>
        JUnitXml.Write(output, xml => WriteSuites(xml, report));

    private static void WriteSuites(XmlWriter xml, Report report)
    {
        var findings = new FindingsByFact(report.Judgement.Findings);
        var facts = report.Judgement.Facts;
        var limits = report.Limits;
        var failures = facts.Count(fact => findings[fact.Fact].Any(limits.IsFailure));
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "FactCheck");
        var limit = WarningLimit(report);
        JUnitXml.Counts(
            xml,
            facts.Count + report.Skipped.Count + (limit is null ? 0 : 1),
            failures + (limit is null ? 0 : 1),
            report.Skipped.Count
        );
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "facts");
        JUnitXml.Counts(xml, facts.Count, failures, 0);
        var silent = facts.Count(fact => IsSkipped(fact, findings[fact.Fact], limits));
        xml.WriteAttributeString("skipped", silent.ToString(CultureInfo.InvariantCulture));
        foreach (var fact in facts)
        {
            WriteFact(xml, fact, findings[fact.Fact], limits);
        }

        WriteNotices(xml, report.Notices);
        xml.WriteEndElement();
        if (limit is not null)
        {
            WriteWarningLimit(xml, limit);
        }

        if (report.Skipped.Count > 0)
        {
            WriteSkippedFiles(xml, report.Skipped);
        }

        xml.WriteEndElement();
    }

    private static void WriteFact(
        XmlWriter xml,
        FactReport fact,
        IEnumerable<Finding> findings,
        FailLimits limits
    )
    {
        xml.WriteStartElement("testcase");
        JUnitXml.Attribute(xml, "classname", fact.Rule?.Id ?? "claims");
        JUnitXml.Attribute(xml, "name", FactWords.Name(fact));
        if (IsSkipped(fact, findings, limits))
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", VerdictNames.NameOf(fact.Verdict));
            xml.WriteEndElement();
        }

        foreach (var finding in findings.Where(limits.IsFailure))
        {
            xml.WriteStartElement("failure");
            JUnitXml.Attribute(xml, "type", VerdictNames.NameOf(finding.Verdict));
            JUnitXml.Attribute(xml, "message", finding.Message);
            xml.WriteString(string.Join('\n', FindingWords.Lines(finding)));
            xml.WriteEndElement();
        }

        WriteOutput(xml, fact, findings.Where(finding => !limits.IsFailure(finding)));
        xml.WriteEndElement();
    }

    private static void WriteOutput(XmlWriter xml, FactReport fact, IEnumerable<Finding> lesser)
    {
        List<string> lines = fact.Headline is null
            ? []
            :
            [
                ReportText.OneLine(
                    $"{VerdictNames.NameOf(fact.Verdict)}: {FactWords.Consensus(fact)}, {FactWords.Support(fact)}"
                ),
            ];
        foreach (var finding in lesser)
        {
            var waived = finding.Waiver is { } waiver ? $" ({WaiverWords.Of(waiver)})" : "";
            lines.Add($"{ReportNames.Of(finding.Level)}: {FindingWords.Title(finding)}{waived}");
            lines.AddRange(FindingWords.Lines(finding));
        }

        if (lines.Count > 0)
        {
            xml.WriteElementString("system-out", string.Join('\n', lines));
        }
    }

    private static void WriteNotices(XmlWriter xml, IReadOnlyList<Diagnostic> notices)
    {
        if (notices.Count > 0)
        {
            xml.WriteElementString(
                "system-out",
                string.Join(
                    '\n',
                    notices.Select(notice =>
                        ReportText.OneLine($"{notice.Location}: {WaiverWords.Message(notice)}")
                    )
                )
            );
        }
    }

    /// <summary>What <c>--max-warnings</c> has to say; <see langword="null"/> when it is kept.</summary>
    private static string? WarningLimit(Report report)
    {
        var counts = new FindingCounts();
        counts.Add(report.Judgement.Findings);
        return report.Limits.HasTooManyWarnings(counts)
            ? $"{Counted.Of(counts[Severity.Warning], "warning")}, and there may be {report.Limits.MaxWarnings}"
            : null;
    }

    private static void WriteWarningLimit(XmlWriter xml, string message)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "limits");
        JUnitXml.Counts(xml, 1, 1, 0);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "limits");
        xml.WriteAttributeString("name", "number of warnings");
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", "too many warnings");
        JUnitXml.Attribute(xml, "message", message);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSkippedFiles(XmlWriter xml, IReadOnlyList<SkippedFile> skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "files not read");
        JUnitXml.Counts(xml, skipped.Count, 0, skipped.Count);
        foreach (var file in skipped)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", "files");
            JUnitXml.Attribute(xml, "name", file.Line > 0 ? $"{file.Path}:{file.Line}" : file.Path);
            xml.WriteStartElement("error");
            xml.WriteAttributeString("type", "not read");
            JUnitXml.Attribute(xml, "message", file.Reason);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool IsSkipped(
        FactReport fact,
        IEnumerable<Finding> findings,
        FailLimits limits
    ) => fact.Verdict == Verdict.NoClaims && !findings.Any(limits.IsFailure);
}
