using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Values;

namespace FactCheck.Reporting.Publishing;

/// <summary>All claims as CSV (RFC 4180), a row each with the verdict on its fact; safe to open in a spreadsheet.</summary>
/// <remarks>
/// It begins with a byte order mark: without it spreadsheets read Vietnamese as Latin letters. Rows end with CRLF. What is no
/// claim (files not read, notices) has no row: the command tells it on the error stream.
/// </remarks>
public sealed class CsvReportWriter : IReportWriter
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Columns =
    [
        "fact",
        "rule",
        "title",
        "verdict",
        "kind",
        "value",
        "low",
        "high",
        "unit",
        "qualifier",
        "from",
        "until",
        "as of from",
        "as of until",
        "published",
        "source",
        "origin",
        "speaker",
        "modality",
        "votes",
        "article",
        "file",
        "line",
        "column",
        "quote",
        "sentence",
        "waived findings",
    ];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        output.Write('\uFEFF');
        WriteRow(output, Columns);
        var waived = WaivedByClaim(report.Judgement.Findings);
        foreach (var fact in report.Judgement.Facts)
        {
            foreach (var claim in fact.Claims)
            {
                WriteRow(
                    output,
                    [
                        .. Fact(fact),
                        .. Value(claim.Value),
                        .. Voice(claim),
                        .. Place(claim),
                        Waived(waived[claim]),
                    ]
                );
            }
        }
    }

    /// <summary>The findings that do not count, by the claims that they accuse.</summary>
    private static ILookup<Claim, Finding> WaivedByClaim(IReadOnlyList<Finding> findings) =>
        findings
            .Where(finding =>
                finding.Waiver is not null && FindingPlace.Accused(finding) is not null
            )
            .ToLookup<Finding, Claim>(
                finding => FindingPlace.Accused(finding)!.Claim,
                ReferenceEqualityComparer.Instance
            );

    private static string Waived(IEnumerable<Finding> findings) =>
        CsvText.Cell(
            string.Join(
                "; ",
                findings.Select(finding =>
                    $"{VerdictNames.NameOf(finding.Verdict)}: {WaiverWords.Of(finding.Waiver!)}"
                )
            )
        );

    private static void WriteRow(TextWriter output, string[] cells)
    {
        output.Write(string.Join(',', cells));
        output.Write(LineEnd);
    }

    private static string[] Fact(FactReport fact) =>
        [
            CsvText.Cell(fact.Fact),
            CsvText.Cell(fact.Rule?.Id),
            CsvText.Cell(fact.Title),
            VerdictNames.NameOf(fact.Verdict),
            ValueKindNames.NameOf(fact.Kind),
        ];

    private static string[] Value(MentionValue value)
    {
        var quantity = value as Quantity;
        var date = value as DateValue;
        return
        [
            CsvText.Cell(ValueText.Of(value)),
            Number(quantity?.Hard.Low),
            Number(quantity?.Hard.High),
            CsvText.Cell(quantity?.Unit),
            quantity is null ? "" : QualifierNames.NameOf(quantity.Qualifier),
            date?.From is { } from ? ClaimDates.Text(from) : "",
            date?.Until is { } until ? ClaimDates.Text(until) : "",
        ];
    }

    private static string[] Voice(Claim claim) =>
        [
            claim.AsOf is { From: var from } ? ClaimDates.Text(from) : "",
            claim.AsOf is { Until: var until } ? ClaimDates.Text(until) : "",
            claim.Published is { } day ? ClaimDates.Text(day) : "",
            CsvText.Cell(claim.Source),
            CsvText.Cell(claim.Origin),
            CsvText.Cell(claim.Speaker),
            ModalityNames.NameOf(claim.Modality),
            claim.Votes ? "yes" : "no",
        ];

    private static string[] Place(Claim claim) =>
        [
            CsvText.Cell(claim.Article),
            CsvText.Cell(claim.Location?.Path),
            Number(claim.Location?.Position.Line),
            Number(claim.Location?.Position.Column),
            CsvText.Cell(claim.Quote),
            CsvText.Cell(claim.Context),
        ];

    // A plain number, even a negative one, computes nothing and must stay a number.
    private static string Number(decimal? number) =>
        number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
