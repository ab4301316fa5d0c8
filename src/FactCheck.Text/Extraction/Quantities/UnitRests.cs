using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>What makes a unit that is glued to digits another one: 120km<c>/h</c>, 50m <c>vuông</c>.</summary>
internal sealed class UnitRests
{
    private readonly Dictionary<string, PhraseTrie<Unit>> _rests = new(StringComparer.Ordinal);

    /// <summary>Takes the measures of several words that begin with another one.</summary>
    /// <param name="units">The section <c>units</c> of a pack.</param>
    /// <param name="glued">The units that may be glued to digits.</param>
    /// <param name="words">Numbers the words.</param>
    public UnitRests(PackSection units, Dictionary<string, Unit> glued, WordTable words)
    {
        foreach (var (phrase, name) in UnitLexicon.Names(units.Section("measures")))
        {
            if (
                phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
                && glued.TryGetValue(phrase[..space], out var first)
                && first is { Kind: UnitKind.Measure, Name: { } begun }
            )
            {
                if (!_rests.TryGetValue(begun, out var rests))
                {
                    _rests.Add(begun, rests = new PhraseTrie<Unit>(words));
                }
                rests.Add(phrase[(space + 1)..], new Unit(UnitKind.Measure, name));
            }
        }
    }

    /// <summary>The unit that <paramref name="unit"/> becomes by what stands at <paramref name="token"/>.</summary>
    public bool TryMatch(
        TokenizedText text,
        Unit unit,
        int token,
        int end,
        out Unit whole,
        out int length
    )
    {
        (whole, length) = (null!, 0);
        return unit is { Kind: UnitKind.Measure, Name: { } name }
            && _rests.TryGetValue(name, out var rests)
            && rests.TryMatch(text, token, end, out whole, out length);
    }
}
