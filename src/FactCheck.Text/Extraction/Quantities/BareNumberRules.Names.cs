using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <content>Number words that are part of a name.</content>
internal sealed partial class BareNumberRules
{
    // Two Killed in Bridge Collapse: nearly all words have a capital.
    private static bool IsHeadline(SentenceReading sentence)
    {
        var (upper, lower) = (0, 0);
        var text = sentence.Text;
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestHeadline);
        for (var i = sentence.FirstToken; i < end; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.Word, Length: >= ShortestTitleWord } word)
            {
                var isUpper = char.IsUpper(text.Text[word.Start]);
                (upper, lower) = (upper + (isUpper ? 1 : 0), lower + (isUpper ? 0 : 1));
            }
        }
        return upper >= FewestTitleWords && lower * 4 <= upper;
    }

    private static bool HasCapital(SentenceReading sentence, in Amount amount)
    {
        var text = sentence.Text;
        for (var i = amount.CoreToken; i < amount.EndToken; i++)
        {
            if (
                IsCapitalized(text, i)
                && (i > sentence.FirstToken || NextIsCapital(sentence, amount))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool NextIsCapital(SentenceReading sentence, in Amount amount) =>
        amount.EndToken < sentence.EndToken && IsCapitalized(sentence.Text, amount.EndToken);

    private static bool IsCapitalized(TokenizedText text, int token)
    {
        var word = text.TokenText(token);
        return char.IsUpper(word[0]) && (word.Length == 1 || char.IsLower(word[1]));
    }
}
