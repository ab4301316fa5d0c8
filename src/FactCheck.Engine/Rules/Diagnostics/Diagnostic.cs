namespace FactCheck.Rules.Diagnostics;

/// <summary>A mistake in a rule file.</summary>
/// <param name="Code">Stable code: <c>FC0102</c>.</param>
/// <param name="Severity">An error keeps the rules from running; a warning does not.</param>
/// <param name="Location">The exact word.</param>
/// <param name="SourceLine">The line of the file that holds it, for the caret.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">How to mend it; <see langword="null"/> when the message says it all.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    RuleLocation Location,
    string SourceLine,
    string Message,
    string? Mend
)
{
    /// <summary>The edit of its file that mends it; <see langword="null"/> when it takes more than one, or a decision.</summary>
    public RuleEdit? Edit { get; init; }

    /// <summary>Another place that it has to do with, such as the first of two definitions.</summary>
    public RuleLocation? Related { get; init; }
}
