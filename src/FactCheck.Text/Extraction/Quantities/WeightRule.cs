using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Tells money from weights where one word names both: <c>two million pounds</c>, <c>a baby of seven pounds</c>.</summary>
/// <remarks>
/// A heuristic: it is money in large numbers, near a word for prices and ahead of coins (5 pounds and 20 pence), and never where what weighs so much follows or a
/// word for weighing stands near.
/// </remarks>
internal sealed class WeightRule
{
    private const int Reach = 4;

    private readonly PhraseTrie<Unit> _currencies;
    private readonly HashSet<int> _stuff;
    private readonly HashSet<int> _weighed;
    private readonly HashSet<int> _prices;
    private readonly HashSet<int> _coins;
    private readonly decimal _from;

    /// <summary>Compiles <paramref name="section"/>, the pack's section <c>weights</c> of <c>money</c>.</summary>
    public WeightRule(PackSection section, WordTable words)
    {
        _currencies = new PhraseTrie<Unit>(words);
        foreach (var (phrase, code) in UnitLexicon.Names(section.Section("currency")))
        {
            _currencies.Add(phrase, new Unit(UnitKind.Money, code));
        }
        _stuff = PackWords.Ids(section, "stuff", words);
        _weighed = PackWords.Ids(section, "weighed", words);
        _prices = PackWords.Ids(section, "prices", words);
        _coins = PackWords.Ids(section, "coins", words);
        _from = section.Number("from") ?? 0;
    }

    /// <summary>The currency that stands behind a number where it is no weight.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The first token of the number, and the one behind it.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">The currency.</param>
    /// <param name="length">How many tokens name it.</param>
    public bool TryMoney(
        TokenizedText text,
        (int First, int End) number,
        int end,
        decimal value,
        out Unit unit,
        out int length
    ) =>
        _currencies.TryMatch(text, number.End, end, out unit, out length)
        && !IsOneOf(_stuff, text, number.End + length, number.End + length + 1, end)
        && !IsOneOf(_weighed, text, number.First - Reach, number.First, end)
        && (
            value >= _from
            || IsOneOf(_prices, text, number.First - Reach, number.First, end)
            || IsOneOf(_coins, text, number.End + length, number.End + length + Reach, end)
        );

    private static bool IsOneOf(
        HashSet<int> words,
        TokenizedText text,
        int from,
        int until,
        int end
    )
    {
        for (var i = Math.Max(from, 0); i < until && i < end; i++)
        {
            if (words.Contains(text.Tokens[i].WordId))
            {
                return true;
            }
        }
        return false;
    }
}
