namespace FactCheck.Consistency.Sources;

/// <summary>
/// Finds voices that copy from each other, or from a third, by the unusual values that they share: independent voices are
/// right alike, but wrong each in its own way.
/// </summary>
/// <remarks>
/// The idea, and the likelihood of a shared value under independence, are those of X. L. Dong, L. Berti-Equille and
/// D. Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009. In place of their fixed number of
/// false values the chance of a match is taken from how common the value is among the other voices of its window. Looked
/// at are windows in which at least one of the two is off the consensus. Two voices are tied when the log-likelihood
/// ratio of their matches against chance is above <see cref="MinEvidence"/> (for some hundred thousand pairs less than one false tie is
/// expected) and chance-corrected agreement (J. Cohen's kappa, 1960) is at least what the caller asks for. Each
/// member of a cluster is tied to its leader, so that ties do not run on from one to the next.
/// </remarks>
internal sealed class CopyFinder(VoteSketch sketch)
{
    /// <summary>Shared unusual values from which on two voices are compared.</summary>
    public const int MinShared = 5;

    /// <summary>Log-likelihood ratio against chance from which on two voices are tied.</summary>
    public const double MinEvidence = 14;

    /// <summary>Chance-corrected agreement from which on two voices are tied in the end.</summary>
    public const double MinKappa = 0.5;
    private const int MinVoices = 3;
    private const int MaxSharers = 64;
    private const double ChanceUnit = 1_000_000;

    private readonly List<(int Window, int Place)>[] _places = PlacesOf(sketch);

    /// <summary>The clusters, given which camp is right in each window and whom each voice is counted with so far.</summary>
    public IReadOnlyList<SourceCluster> Run(short[] consensus, int[] groups, double minKappa)
    {
        var counts = CountsOf(groups);
        var links = new Dictionary<(int, int), (SourceLink Link, double Evidence)>();
        foreach (var (left, right) in Candidates(consensus))
        {
            if (Compare(left, right, consensus, groups, counts, minKappa) is { } tie)
            {
                links.Add((left, right), tie);
                links.Add((right, left), tie);
            }
        }
        return Cluster(links);
    }

    private static List<(int Window, int Place)>[] PlacesOf(VoteSketch sketch)
    {
        var places = new List<(int, int)>[sketch.Names.Count];
        for (var voice = 0; voice < places.Length; voice++)
        {
            places[voice] = [];
        }
        for (var window = 0; window < sketch.Windows; window++)
        {
            var spoken = sketch[window];
            for (var place = 0; place < spoken.Length; place++)
            {
                places[spoken[place].Voice].Add((window, place));
            }
        }
        return places;
    }

    /// <summary>For each window and place how many groups say that value, and how many speak.</summary>
    private (int Saying, int Speaking)[][] CountsOf(int[] groups)
    {
        var counts = new (int, int)[sketch.Windows][];
        var saying = new Dictionary<short, HashSet<int>>();
        var speaking = new HashSet<int>();
        for (var window = 0; window < counts.Length; window++)
        {
            saying.Clear();
            speaking.Clear();
            foreach (var said in sketch[window])
            {
                speaking.Add(groups[said.Voice]);
                if (!saying.TryGetValue(said.Value, out var sayers))
                {
                    saying.Add(said.Value, sayers = []);
                }
                sayers.Add(groups[said.Voice]);
            }
            counts[window] = new (int, int)[sketch[window].Length];
            for (var place = 0; place < counts[window].Length; place++)
            {
                counts[window][place] = (saying[sketch[window][place].Value].Count, speaking.Count);
            }
        }
        return counts;
    }

    private IEnumerable<(int, int)> Candidates(short[] consensus)
    {
        var shared = new Dictionary<(int, int), int>();
        for (var window = 0; window < sketch.Windows; window++)
        {
            if (sketch[window].Length < MinVoices)
            {
                continue;
            }
            var unusual = sketch[window].ToArray().Where(said => said.Camp != consensus[window]);
            foreach (var group in unusual.GroupBy(said => said.Value, said => said.Voice))
            {
                var voices = group.Order().ToArray();
                for (var i = 0; i < voices.Length && voices.Length <= MaxSharers; i++)
                {
                    for (var j = i + 1; j < voices.Length; j++)
                    {
                        var pair = (voices[i], voices[j]);
                        shared[pair] = shared.GetValueOrDefault(pair) + 1;
                    }
                }
            }
        }
        return shared.Where(pair => pair.Value >= MinShared).Select(pair => pair.Key);
    }

    private (SourceLink Link, double Evidence)? Compare(
        int left,
        int right,
        short[] consensus,
        int[] groups,
        (int Saying, int Speaking)[][] counts,
        double minKappa
    )
    {
        var (shared, compared, chance) = (0, 0, 0L);
        var isOneGroup = groups[left] == groups[right];
        foreach (var (window, mine, theirs) in Meetings(left, right))
        {
            var (x, y) = (sketch[window][mine], sketch[window][theirs]);
            if (
                sketch[window].Length < MinVoices
                || (x.Camp == consensus[window] && y.Camp == consensus[window])
            )
            {
                continue;
            }
            var (saying, speaking) = counts[window][x.Camp == consensus[window] ? theirs : mine];
            var isSame = x.Value == y.Value;
            var pair = isOneGroup ? 1 : 2;
            var others = Math.Max(0, saying - (isSame ? pair : 1));
            chance += (long)(
                ChanceUnit * (others + 0.5) / Math.Max(others + 1, speaking - pair + 1)
            );
            compared++;
            shared += isSame ? 1 : 0;
        }
        var expected = chance / ChanceUnit;
        var evidence = Evidence(shared, compared, expected / Math.Max(compared, 1));
        var kappa = (shared - expected) / (compared - expected);
        return evidence >= MinEvidence && kappa >= minKappa
            ? (new SourceLink("", shared, compared, Math.Round((decimal)expected, 2)), evidence)
            : null;
    }

    /// <summary>The windows in which both speak, with their places there.</summary>
    private IEnumerable<(int Window, int Mine, int Theirs)> Meetings(int left, int right)
    {
        var (i, j) = (0, 0);
        var (mine, theirs) = (_places[left], _places[right]);
        while (i < mine.Count && j < theirs.Count)
        {
            var order = mine[i].Window.CompareTo(theirs[j].Window);
            if (order == 0)
            {
                yield return (mine[i].Window, mine[i].Place, theirs[j].Place);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /// <summary>Log-likelihood ratio of a share of matches against that of chance; 0 when it is not above chance.</summary>
    private static double Evidence(int shared, int compared, double chance)
    {
        var rate = (double)shared / Math.Max(compared, 1);
        if (rate <= chance)
        {
            return 0;
        }
        var misses = compared - shared;
        return shared * Math.Log(rate / chance)
            + (misses == 0 ? 0 : misses * Math.Log((1 - rate) / (1 - chance)));
    }

    private List<SourceCluster> Cluster(
        Dictionary<(int Leader, int Member), (SourceLink Link, double Evidence)> links
    )
    {
        var ties = links.ToLookup(link => link.Key.Leader);
        // Decimals, since a sum of doubles depends on the order.
        var leaders = ties.OrderByDescending(tie =>
                tie.Sum(link => Math.Round((decimal)link.Value.Evidence, 3))
            )
            .ThenBy(tie => sketch.Names[tie.Key], StringComparer.Ordinal)
            .Select(tie => tie.Key);
        var taken = new HashSet<int>();
        var clusters = new List<SourceCluster>();
        foreach (var leader in leaders)
        {
            if (!taken.Add(leader))
            {
                continue;
            }
            var members = ties[leader]
                .Where(link => taken.Add(link.Key.Member))
                .Select(link => link.Value.Link with { Name = sketch.Names[link.Key.Member] })
                .OrderBy(link => link.Name, StringComparer.Ordinal)
                .ToList();
            if (members.Count > 0)
            {
                clusters.Add(new SourceCluster(sketch.Names[leader], members));
            }
        }
        return [.. clusters.OrderBy(cluster => cluster.Leader, StringComparer.Ordinal)];
    }
}
