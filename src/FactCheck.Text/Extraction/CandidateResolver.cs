namespace FactCheck.Extraction;

/// <summary>
/// Keeps the best of overlapping candidates: the longest, of equally long ones a trap, then the one proposed first.
/// Traps take their place and are then dropped.
/// </summary>
internal static class CandidateResolver
{
    /// <summary>The mentions that remain, ascending; no two overlap.</summary>
    public static IReadOnlyList<Mention> Resolve(List<Candidate> candidates)
    {
        switch (candidates.Count)
        {
            case 0:
                return [];
            case 1:
                return candidates[0].Mention is { } only ? [only] : [];
        }
        var order = new int[candidates.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        Array.Sort(order, (a, b) => Compare(candidates, a, b));
        var taken = new SortedList<int, Candidate>(order.Length);
        foreach (var index in order)
        {
            var candidate = candidates[index];
            if (IsFree(taken, candidate))
            {
                taken.Add(candidate.FirstToken, candidate);
            }
        }
        var mentions = new List<Mention>(taken.Count);
        foreach (var candidate in taken.Values)
        {
            if (candidate.Mention is { } mention)
            {
                mentions.Add(mention);
            }
        }
        return mentions;
    }

    private static int Compare(List<Candidate> candidates, int a, int b)
    {
        var byLength = candidates[b].Length.CompareTo(candidates[a].Length);
        if (byLength != 0)
        {
            return byLength;
        }
        var (trapA, trapB) = (candidates[a].Mention is null, candidates[b].Mention is null);
        return trapA == trapB ? a.CompareTo(b) : (trapA ? -1 : 1);
    }

    // The taken candidates are disjoint, so only the last one that begins before the end of this one can overlap it.
    private static bool IsFree(SortedList<int, Candidate> taken, Candidate candidate)
    {
        int low = 0,
            high = taken.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                taken.Keys[middle] < candidate.EndToken ? (middle + 1, high) : (low, middle);
        }
        return low == 0 || taken.Values[low - 1].EndToken <= candidate.FirstToken;
    }
}
