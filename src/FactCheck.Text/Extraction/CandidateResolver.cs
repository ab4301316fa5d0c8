using System.Buffers;
using System.Runtime.InteropServices;

namespace FactCheck.Extraction;

/// <summary>
/// Keeps the best of overlapping candidates: the longest, of equally long ones a trap, then the one proposed first.
/// Traps take their place and are then dropped.
/// </summary>
internal static class CandidateResolver
{
    /// <summary>The mentions that remain, ascending; no two overlap.</summary>
    /// <param name="candidates">The candidates; they are put in another order.</param>
    public static IReadOnlyList<Mention> Resolve(List<Candidate> candidates)
    {
        var kept = CollectionsMarshal.AsSpan(candidates);
        if (!Ascend(kept))
        {
            kept = kept[..KeepBest(kept)];
        }
        var count = 0;
        foreach (var candidate in kept)
        {
            count += candidate.Mention is null ? 0 : 1;
        }
        if (count == 0)
        {
            return [];
        }
        var mentions = new Mention[count];
        var next = 0;
        foreach (var candidate in kept)
        {
            if (candidate.Mention is { } mention)
            {
                mentions[next++] = mention;
            }
        }
        return mentions;
    }

    // Whether they stand one behind the other already: the usual case.
    private static bool Ascend(ReadOnlySpan<Candidate> candidates)
    {
        for (var i = 1; i < candidates.Length; i++)
        {
            if (candidates[i].FirstToken < candidates[i - 1].EndToken)
            {
                return false;
            }
        }
        return true;
    }

    // Brings the best to the front, ascending, and returns their number.
    private static int KeepBest(Span<Candidate> candidates)
    {
        var (origin, end) = (int.MaxValue, 0);
        for (var i = 0; i < candidates.Length; i++)
        {
            candidates[i] = candidates[i] with { Order = i };
            origin = Math.Min(origin, candidates[i].FirstToken);
            end = Math.Max(end, candidates[i].EndToken);
        }
        candidates.Sort(CompareByPlace);
        if (Ascend(candidates))
        {
            return candidates.Length;
        }
        candidates.Sort(CompareByMerit);
        var taken = ArrayPool<bool>.Shared.Rent(end - origin);
        taken.AsSpan(0, end - origin).Clear();
        var kept = 0;
        foreach (var candidate in candidates)
        {
            var place = taken.AsSpan(candidate.FirstToken - origin, candidate.Length);
            if (!place.Contains(true))
            {
                place.Fill(true);
                candidates[kept++] = candidate;
            }
        }
        ArrayPool<bool>.Shared.Return(taken);
        candidates[..kept].Sort(CompareByPlace);
        return kept;
    }

    private static int CompareByPlace(Candidate a, Candidate b)
    {
        var byPlace = a.FirstToken.CompareTo(b.FirstToken);
        return byPlace != 0 ? byPlace : a.Order.CompareTo(b.Order);
    }

    private static int CompareByMerit(Candidate a, Candidate b)
    {
        var byLength = b.Length.CompareTo(a.Length);
        if (byLength != 0)
        {
            return byLength;
        }
        var (trapA, trapB) = (a.Mention is null, b.Mention is null);
        return trapA == trapB ? a.Order.CompareTo(b.Order) : (trapA ? -1 : 1);
    }
}
