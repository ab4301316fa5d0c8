namespace FactCheck.Corpus.Metadata;

/// <summary>Finds the known name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>"did you mean 'x'?" when one of <paramref name="known"/> is close to <paramref name="name"/>, else the list of them.</summary>
    public static string Mend(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        var best = names
            .Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.Distance <= 1 + (name.Length / 4)
            ? $"did you mean '{best.candidate}'?"
            : $"known are: {string.Join(", ", names)}";
    }

    // Levenshtein's distance, letter case ignored.
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same =
                    char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(
                    Math.Min(row[j - 1], previous[j]) + 1,
                    previous[j - 1] + (same ? 0 : 1)
                );
            }
            previous = row;
        }
        return previous[right.Length];
    }
}
