using FactCheck.Rules;

namespace FactCheck.Consistency.Checks;

/// <summary>Reads what the captures of a fact key were filled with back out of a filled key.</summary>
internal static class KeyCaptures
{
    /// <summary>
    /// Capture names and texts; <see langword="null"/> when <paramref name="fact"/> is no filling of
    /// <paramref name="key"/>. Each capture takes as little as the text behind it allows; a text that ends the key ends
    /// the fact.
    /// </summary>
    public static IReadOnlyDictionary<string, string>? Of(FactKey key, string fact)
    {
        var captures = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        string? open = null;
        for (var index = 0; index < key.Parts.Count; index++)
        {
            var part = key.Parts[index];
            if (part.IsCapture)
            {
                open = part.Text;
                continue;
            }
            var found =
                open is null
                    ? (fact.AsSpan(at).StartsWith(part.Text, StringComparison.Ordinal) ? at : -1)
                : index == key.Parts.Count - 1 ? PlaceAtEnd(fact, at, part.Text)
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

    private static int PlaceAtEnd(string fact, int from, string text) =>
        fact.AsSpan(from).EndsWith(text, StringComparison.Ordinal) ? fact.Length - text.Length : -1;
}
