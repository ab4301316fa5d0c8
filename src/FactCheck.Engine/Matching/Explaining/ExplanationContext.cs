using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>A condition of a rule that does not hold around a sentence.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="IsUnless">Whether it must not stand there.</param>
/// <param name="Span">
/// For <c>unless</c>: where the phrase stands. For <c>near</c>: where it stands outside the scope that the rule asks for;
/// <see langword="null"/> when it stands nowhere in the text.
/// </param>
public sealed record ExplanationContext(ContextCondition Condition, bool IsUnless, TextSpan? Span);
