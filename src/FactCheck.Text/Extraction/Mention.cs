using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>A typed value at a span of an article.</summary>
/// <param name="Span">Where it stands with its qualifier and lead words: <c>hơn 220.000</c>, <c>hôm 18-9</c>.</param>
/// <param name="Core">Where the bare value stands: <c>220.000</c>, <c>18-9</c>. Inside <paramref name="Span"/>.</param>
/// <param name="FirstToken">Index of the first token of <paramref name="Span"/>.</param>
/// <param name="CoreToken">Index of the first token of <paramref name="Core"/>.</param>
/// <param name="EndToken">Index behind the last token of the mention (exclusive).</param>
/// <param name="Value">What it says.</param>
public sealed record Mention(
    TextSpan Span,
    TextSpan Core,
    int FirstToken,
    int CoreToken,
    int EndToken,
    MentionValue Value
)
{
    /// <summary>The kind of its value.</summary>
    public ValueKind Kind => Value.Kind;
}
