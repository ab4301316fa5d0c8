using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Values;

namespace FactCheck.Consistency.Wording;

/// <summary>Finds what to show for a consensus, so that a reader sees a value that a claim states and no tolerance has moved.</summary>
internal static class StatedValue
{
    /// <summary>The value of the member that speaks for all; <see langword="null"/> where the hard region itself was stated.</summary>
    /// <param name="consensus">Regions and point of the members.</param>
    /// <param name="members">The votes that cover the region; at least one.</param>
    public static MentionValue? Of(Consensus consensus, IReadOnlyList<Vote> members)
    {
        List<Vote> own = [.. members.Where(vote => !vote.IsImplied)];
        if (consensus.Hard is { } hard)
        {
            var exactly = own.Find(vote => vote.Claim.Value is Quantity && IsAll(vote, hard));
            if (exactly is not null || IsStated(hard, own))
            {
                return exactly?.Claim.Value;
            }
        }
        return Nearest(consensus, own.Count > 0 ? own : members).Claim.Value;
    }

    private static bool IsAll(Vote vote, Interval hard) =>
        vote.Hard!.IsSingle && vote.Hard.Pieces[0] == hard;

    /// <summary>Whether each end of <paramref name="hard"/> is an end that somebody stated ("about 70" states none).</summary>
    private static bool IsStated(Interval hard, List<Vote> own)
    {
        var pieces = own.Where(vote =>
                vote.Claim.Value is not Quantity { Qualifier: Qualifier.About or Qualifier.Nearly }
            )
            .SelectMany(vote => vote.Hard!.Pieces)
            .ToList();
        return pieces.Exists(piece => Cut.LowOf(piece) == Cut.LowOf(hard))
            && pieces.Exists(piece => Cut.HighOf(piece) == Cut.HighOf(hard));
    }

    /// <summary>Who named the point, else the narrowest, of half-lines the one where the region begins or ends.</summary>
    private static Vote Nearest(Consensus consensus, IReadOnlyList<Vote> members) =>
        members
            .OrderBy(vote => consensus.Point is { } point && vote.Point == point ? 0 : 1)
            .ThenBy(vote => vote.Hard!.Width)
            .ThenBy(vote => consensus.Region is { } region && Bounds(vote, region) ? 0 : 1)
            .ThenBy(vote => vote.Order)
            .First();

    private static bool Bounds(Vote vote, Interval region) =>
        vote.Wide!.Pieces.Any(piece =>
            (region.Low is not null && Cut.LowOf(piece) == Cut.LowOf(region))
            || (region.High is not null && Cut.HighOf(piece) == Cut.HighOf(region))
        );
}
