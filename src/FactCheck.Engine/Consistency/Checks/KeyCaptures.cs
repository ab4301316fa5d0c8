using FactCheck.Rules;

namespace FactCheck.Consistency.Checks;

/// <summary>Reads what the captures of a fact key were filled with back out of a filled key.</summary>
internal static class KeyCaptures
{
    /// <summary>
    /// Capture names and texts; <see langword="null"/> when <paramref name="fact"/> is no filling of
    /// <paramref name="key"/>. Each capture takes as little as the text behind it allows.
    /// </summary>
    public static IReadOnlyDictionary<string, string>? Of(FactKey key, string fact)
    {
        var captures = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        string? open = null;
        foreach (var part in key.Parts)
        {
            if (part.IsCapture)
            {
                open = part.Text;
                continue;
            }
            var found = open is null
                ? (fact.AsSpan(at).StartsWith(part.Text, StringComparison.Ordinal) ? at : -1)
                : fact.IndexOf(part.Text, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }
            if (open is not null)
            {
                captures[open] = fact[at..found];
                open = null;
            }
            at = found + part.Text.Length;
        }
        if (open is not null)
        {
            captures[open] = fact[at..];
            return captures;
        }
        return at == fact.Length ? captures : null;
    }
}
