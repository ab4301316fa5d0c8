using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Numerals;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>Reads number words; the slots of many constructions ask for the same token, so each is read once.</summary>
/// <param name="numerals">Reads numbers.</param>
/// <param name="words">Numbers the words.</param>
internal sealed class NumeralMemo(NumeralReader numerals, WordTable words)
{
    private static readonly string[] Hyphens = ["-", "‑"];

    [ThreadStatic]
    private static Last _last;

    /// <summary>The number words.</summary>
    public NumeralLexicon Lexicon => numerals.Lexicon;

    /// <summary>The words that a number can begin with.</summary>
    public IReadOnlyCollection<int> FirstWords { get; } =
    [.. numerals.Lexicon.FirstWords.Where(numerals.CanBegin)];

    /// <summary>What may stand behind the first word of a number: more number words, digits, a hyphen.</summary>
    public SecondTokens Behind { get; } =
        new(
            numerals.Lexicon.FirstWords.Concat(Hyphens.Select(hyphen => words.Add(hyphen))),
            DigitShapes.All,
            mayEnd: true
        );

    /// <summary>Reads the whole number in words that begins at token <paramref name="at"/>.</summary>
    public bool TryRead(TokenizedText text, int at, int end, out int value, out int length)
    {
        ref var last = ref _last;
        if (last.At != at || last.End != end || last.Text != text || last.Reader != this)
        {
            var isRead = numerals.TryRead(text, at, end, out var numeral, out length);
            if (isRead && numeral.Value != decimal.Truncate(numeral.Value) && length > 1)
            {
                // mười rưỡi: the half is one of the hour, so the number is read without it.
                isRead = numerals.TryRead(text, at, at + length - 1, out numeral, out length);
            }
            isRead &= numeral.IsInteger(out value);
            last = new Last(this, text, at, end, isRead ? value : -1, length);
        }
        (value, length) = (last.Value, last.Length);
        return value >= 0;
    }

    private readonly record struct Last(
        NumeralMemo? Reader,
        TokenizedText? Text,
        int At,
        int End,
        int Value,
        int Length
    );
}
