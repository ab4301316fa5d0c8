using FactCheck.Claims;
using FactCheck.Consistency.Lines;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>How the claims of one fact are judged: what its rules ask for, or the default for claims without a rule.</summary>
/// <remarks>Where several rules make claims under one key, all their checks and references hold; the first gives the title.</remarks>
internal sealed class FactPolicy
{
    private static readonly Agreement Plain = new(Tolerance.None, AgreementWindow.None);

    /// <summary>The policy of <paramref name="rules"/>, which may be none, for <paramref name="fact"/>.</summary>
    public FactPolicy(string fact, IReadOnlyList<Rule> rules, JudgeOptions options)
    {
        Rule = rules.Count > 0 ? rules[0] : null;
        Severity = rules.Count > 0 ? rules.Max(rule => rule.Severity) : options.DefaultSeverity;
        var checks = rules.SelectMany(rule => rule.Checks).ToList();
        Counters = [.. checks.OfType<Check.Monotone>()];
        Bounds = [.. checks.OfType<Check.Is>()];
        MatchesReference = checks.OfType<Check.MatchesReference>().FirstOrDefault();
        MinSources = checks
            .OfType<Check.NeedsSources>()
            .Select(check => check.Count)
            .DefaultIfEmpty(0)
            .Max();
        References =
        [
            .. rules
                .SelectMany(rule => rule.References)
                .Where(reference => reference.Fact is null || reference.Fact == fact),
        ];
        Agreements = AgreementsOf(checks, Counters.Count > 0);
        JoinsNearDuplicates = options.NearDuplicates;
        IndependentBySpeaker = rules.Any(rule => rule.IndependentBySpeaker);
        CountsProposals = rules.Any(rule => rule.CountsProposals);
        StaleAfterDays = rules.Select(rule => rule.StaleAfterDays).DefaultIfEmpty(0).Max();
        PublishedIsAsOf = rules.Count == 0 || rules.Any(rule => rule.AsOf.OrPublished);
    }

    /// <summary>The (first) rule; <see langword="null"/> for claims of other programs.</summary>
    public Rule? Rule { get; }

    /// <summary>Level of its findings.</summary>
    public Severity Severity { get; }

    /// <summary>Which claims must agree; never empty. The first gives the windows of the report.</summary>
    public IReadOnlyList<Agreement> Agreements { get; }

    /// <summary>In which directions the total may go.</summary>
    public IReadOnlyList<Check.Monotone> Counters { get; }

    /// <summary>The values that each claim must lie in.</summary>
    public IReadOnlyList<Check.Is> Bounds { get; }

    /// <summary>The check against references; <see langword="null"/> when there is none.</summary>
    public Check.MatchesReference? MatchesReference { get; }

    /// <summary>What is known of the fact from named sources.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>How many independent voices must support the consensus; 0 when the rule does not say.</summary>
    public int MinSources { get; }

    /// <summary>Days for which an older figure is not yet stale.</summary>
    public int StaleAfterDays { get; }

    /// <summary>Whether claims of different times may differ.</summary>
    public bool IsTimed => Counters.Count > 0 || Agreements[0].Window != AgreementWindow.None;

    /// <summary>Whether articles whose texts are near-duplicates count as one voice.</summary>
    public bool JoinsNearDuplicates { get; }

    private bool IndependentBySpeaker { get; }

    private bool CountsProposals { get; }

    private bool PublishedIsAsOf { get; }

    /// <summary>Whether <paramref name="claim"/> takes part in the judgement.</summary>
    public bool Counts(Claim claim) =>
        claim.Votes || (CountsProposals && claim.Modality == Modality.Proposed);

    /// <summary>The person who vouches for <paramref name="claim"/>, where the rule counts speakers; else <see langword="null"/>.</summary>
    public string? SpeakerOf(Claim claim) => IndependentBySpeaker ? claim.Speaker : null;

    /// <summary>The time that <paramref name="claim"/> speaks of; <see langword="null"/> when unknown.</summary>
    public AsOf? TimeOf(Claim claim)
    {
        if (claim.AsOf is { } stated)
        {
            return stated;
        }
        return PublishedIsAsOf && claim.Published is { } day ? TimeWindow.DayOf(day) : null;
    }

    /// <summary>
    /// How far <paramref name="agreement"/> lets two claims like <paramref name="claim"/> lie apart. Without a rule the
    /// claim's own tolerance holds: how far it may be off, so that two may lie twice as far apart,
    /// in days for a date, or in what its time of day is stated in.
    /// </summary>
    public Tolerance ToleranceOf(Claim claim, Agreement agreement) =>
        Rule is null && claim.Tolerance is { } own
            ? new Tolerance(Saturating.Multiply(Math.Abs(own), 2 * UnitOf(claim.Value)), 0, false)
            : agreement.Tolerance;

    private static decimal UnitOf(MentionValue value) =>
        value is not DateValue date
            ? 1
            : date.Grain switch
            {
                Grain.Second => 1,
                Grain.Minute => 60,
                Grain.Hour => 3_600,
                _ => Timeline.Day,
            };

    private static Agreement[] AgreementsOf(List<Check> checks, bool isCounter)
    {
        var fallback = isCounter ? AgreementWindow.Day : AgreementWindow.None;
        Agreement[] stated =
        [
            .. checks
                .OfType<Check.Agrees>()
                .Select(check => new Agreement(
                    check.Tolerance,
                    check.Window == AgreementWindow.None ? fallback : check.Window
                )),
        ];
        return stated.Length > 0 ? stated : [Plain with { Window = fallback }];
    }
}
