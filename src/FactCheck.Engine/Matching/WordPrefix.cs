using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>The beginning of a word. It is sought in the word as folded and in the word in lower case.</summary>
/// <remarks>
/// Both, because folding looks at the end of a word, which a beginning does not know: <c>my*</c> must find
/// <c>mystery</c> although <c>my</c> alone folds to <c>mi</c>.
/// </remarks>
internal readonly record struct WordPrefix(string Lower, string Folded)
{
    public static WordPrefix Of(string word) =>
        new(word.ToLowerInvariant(), WordFolding.Fold(word));

    /// <summary>Whether <paramref name="word"/> begins like this.</summary>
    public bool Begins(ReadOnlySpan<char> word) =>
        StartsInLowerCase(word)
        || WordFolding.Fold(word).StartsWith(Folded, StringComparison.Ordinal);

    private bool StartsInLowerCase(ReadOnlySpan<char> word)
    {
        if (word.Length < Lower.Length)
        {
            return false;
        }
        for (var i = 0; i < Lower.Length; i++)
        {
            if (char.ToLowerInvariant(word[i]) != Lower[i])
            {
                return false;
            }
        }
        return true;
    }
}
