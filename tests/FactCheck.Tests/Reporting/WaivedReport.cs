using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Tests.Reporting;

/// <summary>A report whose findings are set aside, the first by a suppression and the others by a baseline, with a notice.</summary>
internal static class WaivedReport
{
    public static Report Of(Report report, string text = "A correction was printed.") =>
        report with
        {
            Run = report.Run with { Home = new Uri("https://example.org/factcheck") },
            Judgement = report.Judgement with
            {
                Findings =
                [
                    .. report.Judgement.Findings.Select(
                        (finding, index) =>
                            finding with
                            {
                                Waiver =
                                    index == 0
                                        ? new Waiver(
                                            WaiverKind.Suppression,
                                            Place(3),
                                            text,
                                            new LocalDate(2027, 6, 30)
                                        )
                                        : new Waiver(WaiverKind.Baseline, Place(4)),
                            }
                    ),
                ],
            },
            Notices =
            [
                new Diagnostic(
                    DiagnosticCatalog.ExpiredSuppression.Code,
                    Severity.Warning,
                    Place(9),
                    text,
                    $"EXPIRED: {text}",
                    $"mend {text}"
                ),
            ],
        };

    private static RuleLocation Place(int line) =>
        new("waivers.yaml", new TextSpan(0, 1), new LinePosition(line, 5));
}
