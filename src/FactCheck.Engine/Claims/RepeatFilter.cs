using FactCheck.Corpus;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Takes out what an article says twice in the same breath: matches of several patterns on one value (the fullest quote
/// stays), a paragraph that stands twice on the page, and a headline or caption whose value meets one of its body.
/// Values that differ stay, and so do two passages of the body that say the same in their own words.
/// </summary>
internal static class RepeatFilter
{
    /// <summary>The claims of <paramref name="found"/> that stay, in the order of the text.</summary>
    public static IReadOnlyList<Claim> Keep(IReadOnlyList<FoundClaim> found)
    {
        var kept = new List<FoundClaim>(found.Count);
        var values = new HashSet<(string Fact, string? Rule, TextSpan Core)>();
        var sentences =
            new Dictionary<(string Fact, string? Rule, string? Context, MentionValue), int>();
        foreach (
            var candidate in found.OrderBy(Rank).ThenByDescending(item => item.Match.Span.Length)
        )
        {
            var (fact, rule) = (candidate.Claim.Fact, candidate.Claim.Rule);
            var said = (fact, rule, candidate.Claim.Context, candidate.Claim.Value);
            var isSaidAgain =
                sentences.TryGetValue(said, out var sentence)
                && sentence != candidate.Match.Sentence;
            if (
                isSaidAgain
                || values.Contains((fact, rule, candidate.Match.Value.Core))
                || (IsBeside(candidate) && kept.Exists(other => Repeats(candidate, other)))
            )
            {
                continue;
            }
            kept.Add(candidate);
            values.Add((fact, rule, candidate.Match.Value.Core));
            sentences.TryAdd(said, candidate.Match.Sentence);
        }
        return
        [
            .. kept.OrderBy(item => item.Match.Span.Start)
                .ThenBy(item => item.Claim.Fact, StringComparer.Ordinal)
                .Select(item => item.Claim),
        ];
    }

    private static int Rank(FoundClaim claim) => IsBeside(claim) ? 1 : 0;

    private static bool IsBeside(FoundClaim claim) =>
        claim.Block is BlockKind.Title or BlockKind.Caption;

    private static bool Repeats(FoundClaim candidate, FoundClaim other) =>
        string.Equals(candidate.Claim.Fact, other.Claim.Fact, StringComparison.Ordinal)
        && string.Equals(candidate.Claim.Rule, other.Claim.Rule, StringComparison.Ordinal)
        && Meet(candidate.Claim.Value, other.Claim.Value);

    private static bool Meet(MentionValue left, MentionValue right) =>
        (left, right) switch
        {
            (DateValue { IsPlaced: false } a, DateValue b) => string.Equals(
                a.Open,
                b.Open,
                StringComparison.Ordinal
            ),
            _ => left.Line is { } a && right.Line is { } b ? a.Meets(b) : left.Equals(right),
        };
}
