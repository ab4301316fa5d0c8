namespace FactCheck.Matching.Explaining;

/// <summary>A place where the pattern stopped.</summary>
/// <param name="State">The state that takes nothing.</param>
/// <param name="Position">Where.</param>
/// <param name="Taken">Pieces taken before it.</param>
/// <param name="Allowed">Words that the gap before it may take.</param>
/// <param name="RestFits">Whether nothing else is wrong.</param>
/// <param name="Mend">What would mend it.</param>
/// <param name="Words">Words passed over by the mend; for <see cref="ExplanationMend.Resume"/> the state that goes on.</param>
/// <param name="Total">Pieces taken before and, with the mend, behind it.</param>
internal readonly record struct ExplanationPlace(
    int State,
    int Position,
    int Taken,
    int Allowed,
    bool RestFits,
    ExplanationMend Mend,
    int Words,
    int Total
)
{
    /// <summary>More pieces, then one thing wrong only, then more pieces before it, then earlier in the sentence.</summary>
    public bool IsNearerThan(ExplanationPlace other)
    {
        if (Total != other.Total)
        {
            return Total > other.Total;
        }
        if (RestFits != other.RestFits)
        {
            return RestFits;
        }
        if (Taken != other.Taken)
        {
            return Taken > other.Taken;
        }
        return Position < other.Position;
    }
}
