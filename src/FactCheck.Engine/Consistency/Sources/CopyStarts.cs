namespace FactCheck.Consistency.Sources;

/// <summary>Guesses at crowds that speak with one voice, from plain agreement: where a search for copies may begin.</summary>
/// <remarks>
/// Agreement alone proves nothing, since those who are right agree. It shows only who could be a crowd: for each voice those that
/// agree with it clearly more often than the next one does.
/// </remarks>
internal static class CopyStarts
{
    private const int MaxVoices = 64;
    private const int MinMet = 20;

    /// <summary>The crowds, each as the group of every voice; all different.</summary>
    public static List<int[]> Of(VoteSketch sketch, int[] byName)
    {
        var voices = Loudest(sketch, byName);
        var (met, agreed) = Agreement(sketch, voices);
        var starts = new List<int[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var leader = 0; leader < voices.Length; leader++)
        {
            var crowd = CrowdOf(leader, voices.Length, met, agreed);
            if (crowd.Count > 1 && seen.Add(string.Join(' ', crowd)))
            {
                var groups = Enumerable.Range(0, byName.Length).ToArray();
                crowd.ForEach(member => groups[voices[member]] = voices[crowd[0]]);
                starts.Add(groups);
            }
        }
        return starts;
    }

    private static int[] Loudest(VoteSketch sketch, int[] byName)
    {
        var spoken = new int[byName.Length];
        for (var window = 0; window < sketch.Windows; window++)
        {
            foreach (var said in sketch[window])
            {
                spoken[said.Voice]++;
            }
        }
        return [.. byName.OrderByDescending(voice => spoken[voice]).Take(MaxVoices)];
    }

    private static (int[,] Met, int[,] Agreed) Agreement(VoteSketch sketch, int[] voices)
    {
        var places = new Dictionary<int, int>();
        for (var place = 0; place < voices.Length; place++)
        {
            places.Add(voices[place], place);
        }
        var met = new int[voices.Length, voices.Length];
        var agreed = new int[voices.Length, voices.Length];
        var here = new List<(int Place, short Camp)>();
        for (var window = 0; window < sketch.Windows; window++)
        {
            here.Clear();
            foreach (var said in sketch[window])
            {
                if (places.TryGetValue(said.Voice, out var place))
                {
                    here.Add((place, said.Camp));
                }
            }
            foreach (var (left, leftCamp) in here)
            {
                foreach (var (right, rightCamp) in here)
                {
                    met[left, right]++;
                    agreed[left, right] += leftCamp == rightCamp ? 1 : 0;
                }
            }
        }
        return (met, agreed);
    }

    /// <summary>The leader and those before the widest gap in the order of agreement with it.</summary>
    private static List<int> CrowdOf(int leader, int voices, int[,] met, int[,] agreed)
    {
        var others = Enumerable
            .Range(0, voices)
            .Where(other => other != leader && met[leader, other] >= MinMet)
            .Select(other => (Rate: (double)agreed[leader, other] / met[leader, other], other))
            .OrderByDescending(pair => pair.Rate)
            .ThenBy(pair => pair.other)
            .ToList();
        var (widest, cut) = (0.0, 0);
        for (var index = 1; index < others.Count; index++)
        {
            var gap = others[index - 1].Rate - others[index].Rate;
            if (gap > widest)
            {
                (widest, cut) = (gap, index);
            }
        }
        return [.. others.Take(cut).Select(pair => pair.other).Append(leader).Order()];
    }
}
