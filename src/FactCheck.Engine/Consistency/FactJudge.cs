using FactCheck.Claims;
using FactCheck.Consistency.Checks;
using FactCheck.Consistency.Gathering;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>Judges one fact by itself.</summary>
internal static class FactJudge
{
    /// <summary>Judges <paramref name="state"/> by <paramref name="policy"/>.</summary>
    public static FactOutcome Judge(FactState state, FactPolicy policy, SourceBook sources)
    {
        var claims = ClaimsOf(state, policy);
        var voting = claims.Where(policy.Counts).ToList();
        var kind = policy.Rule?.Kind ?? KindOf(voting.Count > 0 ? voting : claims);
        var fact = CaseOf(state, policy, sources, kind, voting);
        var report = new FactReport
        {
            Fact = state.Fact,
            Rule = policy.Rule,
            Title = policy.Rule?.Title ?? state.Fact,
            Kind = kind,
            Verdict = Verdict.NoClaims,
            Flags = [Verdict.NoClaims],
            Claims = claims,
            Standings = Standings.Of(fact, [], claims),
        };
        return voting.Count > 0
            ? Judge(fact, report, sources)
            : new FactOutcome(
                report with
                {
                    Explanations = [Explanations.Silence(claims)],
                },
                [],
                null
            );
    }

    /// <summary>The windows of a fact by its first agreement, counted before anything is known of the voices.</summary>
    public static IReadOnlyList<Tally> Tallies(FactState state, FactPolicy policy)
    {
        var voting = ClaimsOf(state, policy).Where(policy.Counts).ToList();
        var kind = policy.Rule?.Kind ?? KindOf(voting);
        return Windows(CaseOf(state, policy, SourceBook.Empty, kind, voting), policy.Agreements[0]);
    }

    // A rule says what kind of value its fact has; claims of other programs may each look like another.
    private static IReadOnlyList<Claim> ClaimsOf(FactState state, FactPolicy policy) =>
        policy.Rule is null ? DigitNames.Of(state.ToOrderedClaims()) : state.ToOrderedClaims();

    private static FactOutcome Judge(FactCase fact, FactReport report, SourceBook sources)
    {
        var findings = new List<Finding>();
        var tallies = new List<Tally>();
        foreach (var agreement in fact.Policy.Agreements)
        {
            var windows = Windows(fact, agreement);
            findings.AddRange(windows.SelectMany(window => WindowCheck.Run(fact, window)));
            tallies = tallies.Count == 0 ? windows : tallies;
        }
        var references = new ReferenceCheck(fact);
        findings.AddRange(references.Findings);
        findings.AddRange(fact.Policy.Bounds.SelectMany(bound => BoundsCheck.Run(fact, bound)));
        findings.AddRange(
            fact.Policy.Counters.Select(counter => CounterCheck.Run(fact, counter))
                .OfType<Finding>()
        );
        if (fact.Policy.IsTimed)
        {
            findings.AddRange(StaleCheck.Run(fact));
        }
        var headline = tallies[^1];
        findings.AddRange(SupportCheck.Run(fact, headline));
        var flags = FlagsOf(fact, headline, findings);
        return new FactOutcome(
            report with
            {
                Verdict = flags[0],
                Flags = flags,
                Headline = headline.Report,
                Windows = [.. tallies.Select(tally => tally.Report)],
                References = references.Reports,
                Explanations = Explanations.Of(fact, headline, flags, findings),
                Clusters = VoiceClusters.Of(fact, sources),
                Standings = Standings.Of(fact, tallies, report.Claims),
            },
            findings,
            headline
        );
    }

    private static IReadOnlyList<Verdict> FlagsOf(
        FactCase fact,
        Tally headline,
        List<Finding> findings
    )
    {
        if (fact.Votes.All(vote => vote.Hard is not { Pieces.Count: > 0 }))
        {
            findings.RemoveAll(finding => finding.Verdict != Verdict.Unresolved);
            return [Verdict.Unresolved];
        }
        var flags = findings.Select(finding => finding.Verdict).ToHashSet();
        if (SupportCheck.IsAgreed(headline))
        {
            flags.Add(Verdict.Agree);
        }
        return flags.Count > 0 ? [.. flags.Order()] : [Verdict.Agree];
    }

    private static FactCase CaseOf(
        FactState state,
        FactPolicy policy,
        SourceBook sources,
        ValueKind kind,
        List<Claim> voting
    )
    {
        var values = voting
            .Select(claim => claim.Value)
            .Concat(policy.References.Select(reference => reference.Value))
            .Concat(policy.Bounds.Select(bound => bound.Value))
            .ToList();
        var placement = new Placement(kind, policy.Rule?.Vocabulary, values);
        var voices = new VoiceBook(policy, voting, Contradict);
        var topic = sources.TopicOf(state.Fact, FactTopic.RuleOf(state.Claims));
        var votes = voting.Select(
            (claim, order) =>
            {
                var article = VoiceBook.ArticleOf(claim);
                var voice = voices.VoiceOf(claim);
                var hard = placement.HardOf(claim.Value);
                return new Vote
                {
                    Claim = claim,
                    Order = order,
                    Voice = voice,
                    Group = sources.GroupOf(voice),
                    Weight = sources.WeightOf(voice, topic),
                    Article = article ?? FormattableString.Invariant($"claim {order}"),
                    Publisher = claim.Source ?? article ?? claim.Voice,
                    Time = policy.TimeOf(claim),
                    Hard = hard,
                    Usual = placement.UsualOf(claim.Value),
                    Wide = hard,
                    Point = hard is null ? null : placement.PointOf(claim.Value),
                };
            }
        );
        return new FactCase(state.Fact, policy, placement, [.. votes])
        {
            NearDuplicates = voices.NearDuplicates,
            CountsNear = policy.Rule is null && sources.Weights.Count > 0,
        };

        bool Contradict(Claim left, Claim right) =>
            placement.HardOf(left.Value) is { } mine
            && placement.HardOf(right.Value) is { } theirs
            && !mine.Meets(theirs);
    }

    /// <summary>The windows of time, oldest first, those of unknown time before them.</summary>
    private static List<Tally> Windows(FactCase fact, Agreement agreement)
    {
        var windows = fact.Widened(agreement)
            .GroupBy(vote => TimeWindow.Of(vote.Time, agreement.Window))
            .OrderBy(window => window.Key?.From)
            .ThenBy(window => window.Key?.Until)
            .ToList();
        return
        [
            .. windows.Select(
                (window, index) =>
                    Tallier.Count(
                        fact,
                        window.Key,
                        [.. window],
                        index == windows.Count - 1 ? ImpliedAt(fact, window.Key) : []
                    )
            ),
        ];
    }

    /// <summary>What earlier claims of a counter say about the headline's time: a total that grows is still at least as large.</summary>
    private static List<Vote> ImpliedAt(FactCase fact, AsOf? window)
    {
        if (window is null || fact.Policy.Counters.Count != 1)
        {
            return [];
        }
        var counter = fact.Policy.Counters[0];
        var implied = new List<Vote>();
        foreach (var vote in fact.Stating)
        {
            if (vote.Time is { } time && time.Until <= window.From && vote.Hard!.IsSingle)
            {
                var factor = fact.Placement.FactorOf(vote.Claim.Value);
                var bound = CounterCheck.LaterThan(counter, vote.Hard.Pieces[0], factor);
                if (bound != Interval.Everything)
                {
                    var extent = Extent.Of(bound);
                    implied.Add(
                        vote with
                        {
                            Hard = extent,
                            Wide = extent,
                            Point = null,
                            IsImplied = true,
                        }
                    );
                }
            }
        }
        return implied;
    }

    private static ValueKind KindOf(IReadOnlyList<Claim> claims) =>
        claims
            .Select(claim => claim.Value.Kind)
            .GroupBy(kind => kind)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
