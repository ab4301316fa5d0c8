using FactCheck.Consistency;
using FactCheck.Rules;

namespace FactCheck.Reporting.Wording;

/// <summary>The names of levels and parts in all reports.</summary>
public static class ReportNames
{
    /// <summary>The name of <paramref name="level"/>.</summary>
    public static string Of(Severity level) =>
        level switch
        {
            Severity.Info => "info",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "no such level"),
        };

    /// <summary>The name of <paramref name="part"/>.</summary>
    public static string Of(ClaimPart part) =>
        part switch
        {
            ClaimPart.For => "for",
            ClaimPart.Against => "against",
            ClaimPart.Context => "context",
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "no such part"),
        };

    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string Of(WaiverKind kind) =>
        kind switch
        {
            WaiverKind.Baseline => "baseline",
            WaiverKind.Suppression => "suppression",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
        };
}
