using FactCheck.Claims;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>What the corpus says about one fact.</summary>
public sealed record FactReport
{
    /// <summary>The filled fact key.</summary>
    public required string Fact { get; init; }

    /// <summary>The rule; <see langword="null"/> for claims of other programs.</summary>
    public Rule? Rule { get; init; }

    /// <summary>A title for people: the rule's, else the key.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of its values.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>The headline.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>All verdicts that hold, gravest first, the headline included.</summary>
    public required IReadOnlyList<Verdict> Flags { get; init; }

    /// <summary>The headline consensus, that of the latest window; <see langword="null"/> when there is none.</summary>
    public WindowReport? Headline { get; init; }

    /// <summary>All windows, oldest first; one for a fixed fact.</summary>
    public IReadOnlyList<WindowReport> Windows { get; init; } = [];

    /// <summary>The references of its rule, held against the claims, in the order of the rule.</summary>
    public IReadOnlyList<ReferenceReport> References { get; init; } = [];

    /// <summary>Why each of the flags holds, in their order.</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];

    /// <summary>Which articles and publishers count as one voice, and why.</summary>
    public IReadOnlyList<VoiceCluster> Clusters { get; init; } = [];

    /// <summary>All claims, those that do not vote included, in a stable order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>What became of each claim, in the order of <see cref="Claims"/>.</summary>
    public IReadOnlyList<ClaimStanding> Standings { get; init; } = [];
}
