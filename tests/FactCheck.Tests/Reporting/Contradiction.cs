using FactCheck.Consistency;
using FactCheck.Reporting;

namespace FactCheck.Tests.Reporting;

/// <summary>The sample report, its first finding made a contradiction of the reference.</summary>
internal static class Contradiction
{
    public static Report Report(string text)
    {
        var report = SampleReport.Full(text);
        var findings = report.Judgement.Findings.ToList();
        findings[0] = findings[0] with { Verdict = Verdict.ContradictsReference };
        return report with { Judgement = report.Judgement with { Findings = findings } };
    }
}
