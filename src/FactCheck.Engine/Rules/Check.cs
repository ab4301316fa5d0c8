using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>A bound check sentence of a rule.</summary>
/// <param name="Source">The sentence as written.</param>
/// <param name="Location">Where it is written.</param>
public abstract record Check(string Source, RuleLocation Location)
{
    /// <summary><c>agrees [within 10%] [in the same month]</c>.</summary>
    public sealed record Agrees(
        Tolerance Tolerance,
        AgreementWindow Window,
        string Source,
        RuleLocation Location
    ) : Check(Source, Location);

    /// <summary><c>never decreases|increases[, allow 5%]</c>.</summary>
    public sealed record Monotone(
        bool Grows,
        Tolerance Allowance,
        string Source,
        RuleLocation Location
    ) : Check(Source, Location);

    /// <summary><c>is X</c>, <c>is X to Y</c>, <c>is at least X</c>: each claim must lie in the given value.</summary>
    public sealed record Is(MentionValue Value, string Source, RuleLocation Location)
        : Check(Source, Location);

    /// <summary><c>matches reference[, allow X]</c>.</summary>
    public sealed record MatchesReference(Tolerance Allowance, string Source, RuleLocation Location)
        : Check(Source, Location);

    /// <summary><c>needs 2 independent sources</c>.</summary>
    public sealed record NeedsSources(int Count, string Source, RuleLocation Location)
        : Check(Source, Location);
}
