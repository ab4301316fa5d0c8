using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>Something a reader should look at, with the smallest set of quotes that forces it.</summary>
/// <param name="Level">How grave it is: the rule's severity for contradictions, info for mere lack of support.</param>
/// <param name="Verdict">What kind of finding it is.</param>
/// <param name="Fact">The filled fact key.</param>
/// <param name="Rule">The rule; <see langword="null"/> for claims of other programs.</param>
/// <param name="Message">One or two plain sentences.</param>
/// <param name="Claims">The claims that force it, those for before those against.</param>
/// <param name="Reference">The reference that is contradicted; <see langword="null"/> for other verdicts.</param>
public sealed record Finding(
    Severity Level,
    Verdict Verdict,
    string Fact,
    Rule? Rule,
    string Message,
    IReadOnlyList<FindingClaim> Claims,
    Reference? Reference = null
)
{
    /// <summary>Why it does not count; <see langword="null"/> when it does.</summary>
    public Waiver? Waiver { get; init; }
}
