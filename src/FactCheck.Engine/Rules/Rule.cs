using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>A checkable assertion, bound and typed. Immutable.</summary>
public sealed record Rule
{
    /// <summary>Its id, unique in the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>A title for people.</summary>
    public required string Title { get; init; }

    /// <summary>Why it is checked; <see langword="null"/> when the rule does not say.</summary>
    public string? Why { get; init; }

    /// <summary>Level of its findings.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The patterns; a claim is made where any of them matches.</summary>
    public required IReadOnlyList<Pattern> Find { get; init; }

    /// <summary>All of these must stand around a match.</summary>
    public IReadOnlyList<ContextCondition> Near { get; init; } = [];

    /// <summary>None of these may stand around a match.</summary>
    public IReadOnlyList<ContextCondition> Unless { get; init; } = [];

    /// <summary>The key under which its claims are compared.</summary>
    public required FactKey Fact { get; init; }

    /// <summary>The capture that is the claim's value.</summary>
    public required string ValueCapture { get; init; }

    /// <summary>The kind of that value.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>The vocabulary of a category value; <see langword="null"/> for other kinds.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>What time its claims speak of.</summary>
    public AsOfRule AsOf { get; init; } = AsOfRule.Published;

    /// <summary>Whether speakers are counted as independent voices instead of origins.</summary>
    public bool IndependentBySpeaker { get; init; }

    /// <summary>
    /// Whether proposed claims vote too (<c>counts: proposals</c>), for facts that are about a proposal: the day on which
    /// it is to begin.
    /// </summary>
    public bool CountsProposals { get; init; }

    /// <summary>Days after which a newer figure makes an older one stale (<c>stale after N days</c>).</summary>
    public int StaleAfterDays { get; init; }

    /// <summary>Its checks.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>Its references.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Its tests.</summary>
    public IReadOnlyList<RuleTest> Tests { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required RuleLocation Location { get; init; }
}
