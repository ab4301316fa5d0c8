using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>
/// Tells whether words are all that a text says: a line of a table, an answer, a cell. There a word is a figure or a date
/// that means something else among others (<c>noon</c>, <c>half</c>).
/// </summary>
internal static class WholeText
{
    // Keeps the time linear: a text this long says more than one value.
    private const int MostTokens = 24;

    /// <summary>Whether the text is short enough to say one value.</summary>
    public static bool MayBe(TokenizedText text) => text.Tokens.Length <= MostTokens;

    /// <summary>Whether nothing but punctuation stands before token <paramref name="first"/> and from <paramref name="end"/> on.</summary>
    public static bool Is(TokenizedText text, int first, int end)
    {
        var tokens = text.Tokens;
        return MayBe(text) && ArePunctuation(tokens[..first]) && ArePunctuation(tokens[end..]);
    }

    private static bool ArePunctuation(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Punctuation)
            {
                return false;
            }
        }
        return true;
    }
}
