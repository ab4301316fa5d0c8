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
        var mentions = new List<Mention>(order.Length);
        var origin = candidates.Min(candidate => candidate.FirstToken);
        var taken = new bool[candidates.Max(candidate => candidate.EndToken) - origin];
        foreach (var index in order)
        {
            var candidate = candidates[index];
            var place = taken.AsSpan(candidate.FirstToken - origin, candidate.Length);
            if (place.Contains(true))
            {
                continue;
            }
            place.Fill(true);
            if (candidate.Mention is { } mention)
            {
                mentions.Add(mention);
            }
        }
        mentions.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
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
}
