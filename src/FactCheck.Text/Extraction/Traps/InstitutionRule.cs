using FactCheck.Extraction.Quantities;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Traps;

/// <summary>
/// Finds numbers that end the name of an institution: Trường tiểu học Kim Đồng <c>2</c>, Nhiệt điện Vĩnh Tân <c>4</c>. A
/// heuristic: words with capital letters lead from a noun for such a place to a small number that counts nothing.
/// </summary>
internal sealed class InstitutionRule(LanguagePack pack, WordTable words, LabelRule labels)
{
    private const int LongestName = 4;
    private const int LongestNumber = 2;

    private readonly HashSet<int> _nouns = PackWords.Ids(
        pack.Root.Section("traps"),
        "institutions",
        words
    );

    /// <summary>Whether the number at <paramref name="token"/> belongs to the name before it.</summary>
    public bool EndsName(SentenceReading sentence, int token)
    {
        var text = sentence.Text;
        var tokens = text.Tokens;
        if (
            _nouns.Count == 0
            || tokens[token].Length > LongestNumber
            || tokens[token].Kind != TokenKind.Number
        )
        {
            return false;
        }
        var first = token;
        while (
            first > sentence.FirstToken
            && token - first < LongestName
            && tokens[first - 1].Kind == TokenKind.Word
            && char.IsUpper(text.Text[tokens[first - 1].Start])
            && !_nouns.Contains(tokens[first - 1].WordId)
        )
        {
            first--;
        }
        return first < token
            && first > sentence.FirstToken
            && _nouns.Contains(tokens[first - 1].WordId)
            && labels.CountsNothing(sentence, token + 1);
    }
}
