using FactCheck.Text;

namespace FactCheck.Rules.Diagnostics;

/// <summary>A change of a rule file.</summary>
/// <param name="Span">What is replaced, in UTF-16 units of the decoded file; empty where text is put in.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record RuleEdit(TextSpan Span, string NewText);
