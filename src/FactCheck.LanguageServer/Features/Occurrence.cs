using FactCheck.Rules.Syntax;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>A name in a rule file.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it stands, without brackets and quotes.</param>
/// <param name="IsDefinition">Whether it is defined there.</param>
/// <param name="Rule">The rule that it stands in; <see langword="null"/> outside of rules.</param>
internal sealed record Occurrence(
    NameKind Kind,
    string Name,
    TextSpan Span,
    bool IsDefinition,
    RuleSyntax? Rule
);
