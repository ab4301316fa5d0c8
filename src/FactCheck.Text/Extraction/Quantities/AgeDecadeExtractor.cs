using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ages told by ten years: <c>in his 40s</c>, <c>in her late twenties</c>. Only behind words of the one who is so old.</summary>
internal sealed class AgeDecadeExtractor : IExtractor
{
    private const int Years = 10;

    // Early are the years 0-3 of the ten, mid 4-6, late 7-9.
    private static readonly (int First, int Last)[] Parts = [(0, 9), (0, 3), (4, 6), (7, 9)];

    private readonly Dictionary<int, decimal> _decades;
    private readonly Dictionary<int, decimal> _parts;
    private readonly HashSet<int> _before;
    private readonly bool[] _begins;

    /// <summary>Compiles the section <c>ages</c> of <paramref name="pack"/>.</summary>
    public AgeDecadeExtractor(LanguagePack pack, WordTable words)
    {
        var ages = pack.Root.Section("ages");
        _decades = Numbers(ages.Section("decades"), words);
        _parts = Numbers(ages.Section("decade-parts"), words);
        _before = PackWords.Ids(ages, "decade-before", words);
        var decades = ages.Section("decades");
        _begins = PackWords.Beginnings(decades.Keys.SelectMany(decades.Phrases), words);
    }

    /// <inheritdoc/>
    public bool CanBegin(TokenKind kind, int word) =>
        word != 0 && (uint)word < (uint)_begins.Length && _begins[word];

    /// <inheritdoc/>
    public void Read(SentenceReading sentence, ReadOnlySpan<int> starts, List<Candidate> candidates)
    {
        var tokens = sentence.Text.Tokens;
        foreach (var i in starts)
        {
            if (
                i > sentence.FirstToken
                && _decades.TryGetValue(tokens[i].WordId, out var decade)
                && Holder(sentence, i, out var part) is { } first
            )
            {
                candidates.Add(Made(sentence.Text, first, i, decade, part));
            }
        }
    }

    // The word of the one who is so old: his (early | mid-) 40s.
    private int? Holder(SentenceReading sentence, int token, out int part)
    {
        var tokens = sentence.Text.Tokens;
        var at = token - 1;
        at -=
            at > sentence.FirstToken && sentence.Text.Text[tokens[at].Start] is '-' or '‑' ? 1 : 0;
        part = 0;
        if (at > sentence.FirstToken && _parts.TryGetValue(tokens[at].WordId, out var number))
        {
            (part, at) = ((int)number, at - 1);
        }
        return _before.Contains(tokens[at].WordId) ? at : null;
    }

    private static Candidate Made(TokenizedText text, int first, int last, decimal decade, int part)
    {
        var tokens = text.Tokens;
        var (from, to) = Parts[part];
        var value = QuantityFactory.Range(
            ValueKind.Age,
            decade + from,
            Math.Min(decade + to, decade + Years - 1),
            1,
            "year"
        );
        var span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
        return Candidate.Of(new Mention(span, span, first, first, last + 1, value));
    }

    private static Dictionary<int, decimal> Numbers(PackSection section, WordTable words) =>
        section
            .Keys.SelectMany(key =>
                section.Phrases(key).Select(word => (Word: words.Add(word), Key: key))
            )
            .ToDictionary(
                pair => pair.Word,
                pair => decimal.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture)
            );
}
