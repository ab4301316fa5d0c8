using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.History;

/// <summary>Compares a judgement with an earlier report: facts by their key, claims by <see cref="ClaimFingerprint"/>.</summary>
public static class ChangeFinder
{
    /// <summary>What changed since <paramref name="past"/>.</summary>
    public static ReportChanges Since(PastReport past, Judgement now)
    {
        ArgumentNullException.ThrowIfNull(past);
        ArgumentNullException.ThrowIfNull(now);
        var before = new Dictionary<string, PastFact>(StringComparer.Ordinal);
        foreach (var fact in past.Facts)
        {
            before.TryAdd(fact.Fact, fact);
        }
        var keys = now.Facts.Select(fact => fact.Fact).ToHashSet(StringComparer.Ordinal);
        return new ReportChanges(
            [
                .. now
                    .Facts.Select(fact => Compare(before.GetValueOrDefault(fact.Fact), fact))
                    .Concat(past.Facts.Where(fact => !keys.Contains(fact.Fact)).Select(Gone))
                    .Where(change => change.IsAny),
            ],
            [
                .. now
                    .Constraints.Select(constraint => Compare(past, constraint))
                    .OfType<ConstraintChange>(),
            ]
        );
    }

    /// <summary>What a relation between two facts is known again by.</summary>
    /// <param name="constraint">The relation, as its rule file has it.</param>
    /// <param name="facts">The fact keys on its two sides.</param>
    internal static string KeyOf(string constraint, IEnumerable<string> facts) =>
        string.Join('\n', facts.Prepend(constraint));

    private static FactChange Compare(PastFact? then, FactReport now)
    {
        var (appeared, vanished) = Claims(then?.Claims ?? [], now.Claims);
        return new FactChange(now.Fact, FactWords.Name(now), then?.Flags[0], now.Verdict)
        {
            Appeared = Without(now.Explanations, then?.Flags ?? []),
            Resolved = Without(then?.Explanations ?? [], now.Flags),
            ConsensusFrom = then?.Consensus,
            ConsensusTo = now.Headline?.Consensus is { } consensus
                ? ValueText.Of(consensus, now.Kind)
                : null,
            NewClaims = appeared,
            VanishedClaims = vanished,
        };
    }

    private static FactChange Gone(PastFact fact) =>
        new(fact.Fact, fact.Title, fact.Flags[0], null)
        {
            Resolved = Without(fact.Explanations, []),
            ConsensusFrom = fact.Consensus,
            VanishedClaims = fact.Claims,
        };

    private static List<Explanation> Without(
        IEnumerable<Explanation> explanations,
        IReadOnlyList<Verdict> flags
    ) =>
        [
            .. explanations.Where(explanation =>
                explanation.Verdict <= Verdict.Stale && !flags.Contains(explanation.Verdict)
            ),
        ];

    private static (List<Claim> Appeared, List<Claim> Vanished) Claims(
        IReadOnlyList<Claim> then,
        IReadOnlyList<Claim> now
    )
    {
        var left = then.ToLookup(ClaimFingerprint.Of, StringComparer.Ordinal)
            .ToDictionary(
                claims => claims.Key,
                claims => new Queue<Claim>(claims),
                StringComparer.Ordinal
            );
        var appeared = now.Where(claim =>
                !left.TryGetValue(ClaimFingerprint.Of(claim), out var same)
                || !same.TryDequeue(out _)
            )
            .ToList();
        var vanished = left
            .Values.SelectMany(claims => claims)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return (appeared, [.. then.Where(vanished.Contains)]);
    }

    private static ConstraintChange? Compare(PastReport past, ConstraintReport now)
    {
        var verdict = ConstraintJson.NameOf(now.Verdict);
        var key = KeyOf(now.Constraint.Source, now.Facts);
        return
            past.Constraints.TryGetValue(key, out var before)
            && !string.Equals(before, verdict, StringComparison.Ordinal)
            ? new ConstraintChange(now.Constraint.Source, now.Facts, before, verdict)
            : null;
    }
}
