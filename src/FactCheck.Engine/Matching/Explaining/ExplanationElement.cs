using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>A piece of a pattern and the words that it took.</summary>
/// <param name="Text">The piece as a rule writes it: <c>&lt;n:count&gt;</c>, <c>people</c>.</param>
/// <param name="Span">The words, with qualifier and lead words of a value.</param>
public sealed record ExplanationElement(string Text, TextSpan Span);
