using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Decides by capitals whether number words are part of a name: <c>Lầu Năm Góc</c>, <c>Seven Sisters</c>. A heuristic.</summary>
internal sealed class CapitalRule(LanguagePack pack)
{
    // Headlines leave short words small; a name alone has few words. The longest one keeps the time linear in texts that
    // are one sentence.
    private const int ShortestTitleWord = 4;
    private const int FewestTitleWords = 4;
    private const int LongestHeadline = 64;

    private readonly bool _titleCase = pack.Root.Section("traps").Text("headlines") == "title-case";

    /// <summary>
    /// Whether number words are part of a name: a capital inside the sentence, or at its beginning before another
    /// capital. Words all in capitals (a headline) are none.
    /// </summary>
    public bool IsName(SentenceReading sentence, in Amount amount) =>
        amount.Form != NumeralForm.Digits
        && HasCapital(sentence, amount)
        && !(_titleCase && IsHeadline(sentence));

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
