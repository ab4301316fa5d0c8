namespace FactCheck.Text;

/// <summary>A token of an article's text.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units, at least 1.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="WordId">The word's number in the <see cref="WordTable"/>; 0 when no language pack and no rule knows it.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, int WordId)
{
    /// <summary>Offset behind the last unit (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Where the token stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether the token counts as a word in patterns and gaps: all but punctuation do.</summary>
    public bool IsWord => Kind != TokenKind.Punctuation;
}
