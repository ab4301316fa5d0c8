using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for the words of a class of the language pack.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="words">Numbers the words.</param>
/// <param name="set">Puts the meaning of a word into the expression.</param>
/// <param name="possessives">Endings of the last word with which it means the same: <c>yesterday's</c>.</param>
internal sealed class LexiconSlot<T>(
    WordTable words,
    Func<DateExpression, T, DateExpression> set,
    string[] possessives
) : Slot
{
    private readonly PhraseTrie<Entry> _phrases = new(words);
    private readonly PhraseBeginnings _beginnings = new(words);

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.None;

    /// <inheritdoc/>
    public override IReadOnlyCollection<int> FirstWords => _beginnings.Words;

    /// <inheritdoc/>
    public override SecondTokens Behind(DigitShapes shape, int word) => _beginnings.Behind(word);

    /// <summary>
    /// Adds a phrase. One with <c>^</c> before a word is read only where that word has a capital letter; one that
    /// ends with <c>!</c> only where the word behind it has none.
    /// </summary>
    public void Add(string phrase, T value)
    {
        var plain = phrase.Replace("^", "", StringComparison.Ordinal).TrimEnd('!');
        var capital = phrase.Split(' ').ToList().FindIndex(word => word.StartsWith('^'));
        Add(plain, new Entry(value, capital, phrase.EndsWith('!')));
        if (char.IsLetter(plain[^1]))
        {
            foreach (var possessive in possessives)
            {
                Add(plain + possessive, new Entry(value, capital, NoCapitalBehind: false));
            }
        }
    }

    private void Add(string phrase, Entry entry)
    {
        _phrases.Add(phrase, entry);
        _beginnings.Add(phrase);
    }

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        if (!_phrases.TryMatch(text, at, end, out var entry, out var length))
        {
            return 0;
        }
        var next = at + length;
        if (
            (entry.Capital >= 0 && !char.IsUpper(text.TokenText(at + entry.Capital)[0]))
            || (entry.NoCapitalBehind && next < end && char.IsUpper(text.TokenText(next)[0]))
        )
        {
            return 0;
        }
        date = set(date, entry.Value);
        return length;
    }

    private readonly record struct Entry(T Value, int Capital, bool NoCapitalBehind);
}
