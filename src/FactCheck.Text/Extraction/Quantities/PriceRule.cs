using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Tells a price from a count where no currency is written: giá <c>2 tỷ 3</c>, lương <c>18 triệu</c>. A heuristic: a word for
/// money stands a few words before the number, and none between them that counts.
/// </summary>
internal sealed class PriceRule
{
    // Keeps the time linear, and the cue close.
    private const int Reach = 8;

    private readonly HashSet<int> _cues;
    private readonly HashSet<int> _counts;
    private readonly decimal _least;
    private readonly string? _currency;

    public PriceRule(LanguagePack pack, WordTable words)
    {
        var section = pack.Root.Section("money").Section("prices");
        _cues = PackWords.Ids(section, "after", words);
        _counts = PackWords.Ids(section, "not-after", words);
        _least = section.Number("least") ?? 0;
        _currency = section.Text("unit");
    }

    /// <summary>The currency of <paramref name="amount"/>, or <see langword="null"/> where nothing tells that it is a price.</summary>
    public string? CurrencyOf(SentenceReading sentence, in Amount amount)
    {
        if (_currency is null || amount.Value < _least)
        {
            return null;
        }
        var tokens = sentence.Text.Tokens;
        var last = Math.Max(sentence.FirstToken, amount.FirstToken - Reach);
        for (var i = amount.FirstToken - 1; i >= last; i--)
        {
            if (_cues.Contains(tokens[i].WordId))
            {
                return _currency;
            }
            if (_counts.Contains(tokens[i].WordId))
            {
                return null;
            }
        }
        return null;
    }
}
