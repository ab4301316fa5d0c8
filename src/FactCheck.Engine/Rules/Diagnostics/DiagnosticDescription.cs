namespace FactCheck.Rules.Diagnostics;

/// <summary>A kind of mistake in rule files, with what <c>factcheck docs CODE</c> says about it.</summary>
/// <param name="Code">Stable code: <c>FC0102</c>.</param>
/// <param name="Severity">An error keeps the rules from running; a warning does not.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Explanation">Why it is a mistake and what to do.</param>
public sealed record DiagnosticDescription(
    string Code,
    Severity Severity,
    string Title,
    string Explanation
)
{
    /// <summary>A rule file with the mistake, and the same without it.</summary>
    public DiagnosticExample Example => DiagnosticExample.Of(Code);
}
