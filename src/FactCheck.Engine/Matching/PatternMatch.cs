using FactCheck.Extraction;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>A place where a pattern of a rule matches, with the rule's context fulfilled.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pattern">The pattern that matched.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">Index of the first token of the match.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="Span">Where the match stands, qualifier and lead words of its values included.</param>
/// <param name="Captures">The captured values by name.</param>
public sealed record PatternMatch(
    Rule Rule,
    Pattern Pattern,
    int Sentence,
    int FirstToken,
    int EndToken,
    TextSpan Span,
    IReadOnlyDictionary<string, Mention> Captures
)
{
    /// <summary>The mention that is the claim's value.</summary>
    public Mention Value => Captures[Rule.ValueCapture];
}
