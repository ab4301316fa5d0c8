namespace FactCheck;

/// <summary>Finds what a mistyped name was meant to be.</summary>
internal static class NearestName
{
    /// <summary>
    /// The known name with the fewest typing mistakes, at most one in three letters; <see langword="null"/> when none is near.
    /// </summary>
    public static string? Of(string typed, IEnumerable<string> known) =>
        known
            .Select(name => (Name: name, Distance: Distance(typed, name)))
            .Where(pair =>
                pair.Distance <= Math.Max(1, Math.Min(typed.Length, pair.Name.Length) / 3)
            )
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, case aside.</summary>
    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j : Cheapest(cost, left, right, i, j);
            }
        }

        return cost[left.Length, right.Length];
    }

    private static int Cheapest(int[,] cost, string left, string right, int i, int j)
    {
        var same = Same(left[i - 1], right[j - 1]);
        var best = Math.Min(
            Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1,
            cost[i - 1, j - 1] + (same ? 0 : 1)
        );
        var swapped =
            i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }

    private static bool Same(char left, char right) =>
        char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
