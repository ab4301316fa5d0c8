namespace FactCheck.Text;

/// <summary>Finds the known name that a misspelt one probably means.</summary>
/// <remarks>
/// Optimal string alignment distance (Damerau–Levenshtein with each piece edited once): changed, missing, added and
/// swapped letters count 1. How far is too far is a heuristic: a third of the letters, at least 1 and at most 3.
/// </remarks>
public static class NearestName
{
    private const int MaxLength = 64;

    /// <summary>The nearest of <paramref name="known"/>, the first of equally near ones; <see langword="null"/> when none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }
        string? nearest = null;
        var least = Math.Clamp(name.Length / 3, 1, 3) + 1;
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }
        return nearest;
    }

    /// <summary>Number of edits between two names, letter case aside.</summary>
    public static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 3 || right.Length > MaxLength)
        {
            return int.MaxValue;
        }
        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }
        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var least = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                rows[i, j] = isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
            }
        }
        return rows[a.Length, b.Length];
    }
}
