using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Tells the name of a currency that is none behind a number of medals: 1 bạc và <c>3 đồng</c>. A heuristic: few of them, and
/// another metal right before.
/// </summary>
/// <param name="money">The pack's section <c>money</c>.</param>
/// <param name="words">Numbers the words.</param>
internal sealed class MedalRule(PackSection money, WordTable words)
{
    private const int Reach = 3;

    private readonly PhraseTrie<bool> _metals = PackWords.Phrases(
        money.Section("medals"),
        "words",
        words
    );

    private readonly HashSet<int> _medals = PackWords.Ids(money.Section("medals"), "after", words);
    private readonly decimal _medalsBelow = money.Section("medals").Number("below") ?? 0;

    /// <summary>Whether the currency at <paramref name="unit"/> is a metal behind the number of medals at <paramref name="amount"/>.</summary>
    public bool IsMedal(TokenizedText text, int first, in Amount amount, int unit, int end)
    {
        if (amount.Value >= _medalsBelow || !_metals.TryMatch(text, unit, end, out _, out _))
        {
            return false;
        }
        for (var i = amount.FirstToken - 1; i >= first && i >= amount.FirstToken - Reach; i--)
        {
            if (_medals.Contains(text.Tokens[i].WordId))
            {
                return true;
            }
        }
        return false;
    }
}
