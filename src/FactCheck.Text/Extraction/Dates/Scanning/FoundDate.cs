using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Scanning;

/// <summary>A date found in a sentence, before it is resolved.</summary>
/// <param name="Date">What its words say.</param>
/// <param name="FirstToken">Its first token, lead words included.</param>
/// <param name="CoreToken">Its first token behind the lead words.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="IsPast">Whether a lead word says that it has happened.</param>
internal readonly record struct FoundDate(
    DateExpression Date,
    int FirstToken,
    int CoreToken,
    int EndToken,
    bool IsPast
)
{
    /// <summary>Where it stands, lead words included.</summary>
    public TextSpan SpanIn(TokenizedText text) =>
        TextSpan.FromBounds(text.Tokens[FirstToken].Start, text.Tokens[EndToken - 1].End);

    /// <summary>The mention with <paramref name="value"/>.</summary>
    public Mention ToMention(TokenizedText text, DateValue value)
    {
        var span = SpanIn(text);
        var core = TextSpan.FromBounds(text.Tokens[CoreToken].Start, span.End);
        return new Mention(span, core, FirstToken, CoreToken, EndToken, value);
    }
}
