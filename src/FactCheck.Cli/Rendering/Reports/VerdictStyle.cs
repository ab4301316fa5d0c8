using FactCheck.Consistency;
using FactCheck.Rules;
using Spectre.Console;

namespace FactCheck.Rendering.Reports;

/// <summary>The colours of verdicts and levels. The words always stand beside them: colour alone says nothing.</summary>
internal static class VerdictStyle
{
    private static readonly Style Bad = new(Color.Red);
    private static readonly Style Doubtful = new(Color.Yellow);
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Quiet = new(Color.Grey);

    /// <summary>The colour of a fact's verdict.</summary>
    public static Style Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.ContradictsReference or Verdict.ConstraintViolated or Verdict.Conflict => Bad,
            Verdict.SelfContradiction or Verdict.Outlier or Verdict.Stale => Doubtful,
            Verdict.Agree => Good,
            _ => Quiet,
        };

    /// <summary>The colour of a relation's verdict.</summary>
    public static Style Of(ConstraintVerdict verdict) =>
        verdict switch
        {
            ConstraintVerdict.Violated => Bad,
            ConstraintVerdict.Proved => Good,
            _ => Quiet,
        };

    /// <summary>Ends a colour.</summary>
    public const string Plain = "\u001b[0m";

    /// <summary>Begins the colour of a level (SGR codes of ECMA-48).</summary>
    public static string Escape(Severity level) =>
        level switch
        {
            Severity.Error => "\u001b[31m",
            Severity.Warning => "\u001b[33m",
            _ => "\u001b[90m",
        };
}
