using FactCheck.Claims;

namespace FactCheck.Consistency.Sources;

/// <summary>
/// What a fact is about, as far as its key tells: the parts that name an attribute ("gate" in "XY-12/2011-12-01/gate") are
/// few and come back, in whatever way a program wrote its keys. Which part it is, <see cref="TopicSketch"/> finds out.
/// </summary>
internal static class FactTopic
{
    private const string Separators = "|/;,:# \t._-";
    private const int Named = 3;

    /// <summary>How many ways there are to read a topic off a key.</summary>
    public const int Readings = Named + (2 * 11);

    /// <summary>The rule that <paramref name="claims"/> name, the first by ordinal order of several.</summary>
    public static string? RuleOf(IReadOnlyList<Claim> claims)
    {
        string? rule = null;
        foreach (var claim in claims)
        {
            rule =
                rule is null || string.CompareOrdinal(claim.Rule, rule) < 0
                    ? claim.Rule ?? rule
                    : rule;
        }
        return rule;
    }

    /// <summary>The topic in one of the <see cref="Readings"/>; empty where the key has no such part.</summary>
    /// <param name="reading">
    /// 0: the rule that the claims name. 1 and 2: the text before the first and behind the last digit. Then for each
    /// separator the part before its first and behind its last place.
    /// </param>
    /// <param name="fact">The key.</param>
    /// <param name="rule">The rule that the claims name; <see langword="null"/> for none.</param>
    public static ReadOnlySpan<char> Read(int reading, string fact, string? rule)
    {
        switch (reading)
        {
            case 0:
                return rule;
            case 1:
                var first = fact.AsSpan().IndexOfAnyInRange('0', '9');
                return first < 0 ? [] : fact.AsSpan(0, first);
            case 2:
                return fact.AsSpan(fact.AsSpan().LastIndexOfAnyInRange('0', '9') + 1);
            default:
                var separator = Separators[(reading - Named) / 2];
                var place =
                    (reading - Named) % 2 == 0
                        ? fact.IndexOf(separator, StringComparison.Ordinal)
                        : fact.LastIndexOf(separator);
                return place < 0 ? []
                    : (reading - Named) % 2 == 0 ? fact.AsSpan(0, place)
                    : fact.AsSpan(place + 1);
        }
    }
}
