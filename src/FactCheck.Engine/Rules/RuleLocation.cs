using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>A place in a rule file.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Span">UTF-16 units of the decoded file.</param>
/// <param name="Position">Line and column of its start, columns as a person counts them.</param>
public sealed record RuleLocation(string Path, TextSpan Span, LinePosition Position)
{
    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Position}";
}
