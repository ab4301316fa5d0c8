using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Checks;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>Each verdict of a fact is what its definition says, tried on all pairs, all points or all assignments.</summary>
/// <remarks>
/// Every definition of the judgement has a property that states it, here or in a class beside:
/// <list type="table">
/// <item><term>agreement</term><description><see cref="DefinitionProperties.IntervalsThatMeetTwoByTwoMeetAtOnePoint"/> (E. Helly, 1923), <see cref="DefinitionProperties.MeetingIsSharingANumber"/></description></item>
/// <item><term>conflict</term><description><see cref="AConflictIsTwoIndependentClaimsThatShareNoPoint"/>, <see cref="DefinitionProperties.TheFarthestPairIsThatOfAllPairs"/></description></item>
/// <item><term>consensus</term><description><see cref="TheConsensusIsWhereMostVoicesMeet"/> (all points), <see cref="DefinitionProperties.TheSweepFindsThePlaceThatMostVoicesCover"/>, <see cref="JudgementProperties.SupportNeverExceedsThoseWhoSpeak"/> (the point is claimed)</description></item>
/// <item><term>rival</term><description><see cref="TheRivalIsTheConsensusOfTheOthers"/></description></item>
/// <item><term>windows</term><description><see cref="AWindowIsJudgedLikeAFactOfItsOwn"/></description></item>
/// <item><term>outlier</term><description><see cref="AnOutlierStandsAgainstTwoThirdsOfThreeVoices"/></description></item>
/// <item><term>counter</term><description><see cref="ACounterIsViolatedWhenNoGrowingTotalFitsAllClaims"/> (all assignments), <see cref="DefinitionProperties.ACounterIsViolatedWhereTwoClaimsAreSurelyOutOfOrder"/></description></item>
/// <item><term>stale</term><description><see cref="DefinitionProperties.AFigureIsStaleWhereANewerOneWasOut"/>, <see cref="AReferenceNeverMakesAClaimStale"/></description></item>
/// <item><term>reference</term><description><see cref="AReferenceIsContradictedByAClaimOfItsTimeThatCannotBeRightBesideIt"/></description></item>
/// <item><term>between facts</term><description><see cref="ARelationIsProvedWhenItHoldsForAllValuesAndViolatedWhenForNone"/></description></item>
/// <item><term>copying</term><description><see cref="ACopyOfAnArticleAddsNoVoice"/>, <see cref="CopyingProperties"/></description></item>
/// <item><term>self-contradiction</term><description><see cref="ASelfContradictionIsOneArticleOrVoiceThatSaysTwoThings"/></description></item>
/// <item><term>lower bound only</term><description><see cref="ALowerBoundOnlyIsHalfLinesAlone"/></description></item>
/// <item><term>single source, agree</term><description><see cref="WhoSpeaksAloneIsASingleSourceAndSeveralWhoMeetAgree"/></description></item>
/// <item><term>precedence</term><description><see cref="TheGravestVerdictComesFirst"/>, <see cref="JudgementProperties.TheHeadlineIsTheGravestFlagAndEachFlagHasItsFinding"/></description></item>
/// <item><term>merging</term><description><see cref="JudgementProperties.PartitionsInAnyOrderGiveTheSameBytes"/>, <see cref="CopyingProperties.AnyPartitionInAnyOrderGivesTheSameBytesWithCopyingAndWeights"/></description></item>
/// </list>
/// </remarks>
public sealed class VerdictProperties
{
    // Every number at which an interval of the generator can begin or end, and one between each two.
    private static readonly decimal[] Samples = [.. Enumerable.Range(-2, 40).Select(n => n / 2m)];

    private static readonly Gen<MentionValue> Figures = Gen.OneOf(
        Arbitrary.Intervals.Select(MentionValue (interval) => Make.Within(interval)),
        Gen.Choose(0, 9).Select(MentionValue (number) => Make.Exact(number))
    );

    private static readonly Gen<Claim[]> Cases = Arbitrary.Claims(Figures).ArrayOf();

    [Fact]
    public void TheConsensusIsWhereMostVoicesMeet() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
                fact.Headline!.Support.Origins
                == Samples.Max(number =>
                    claims
                        .Where(claim => Line(claim).Contains(number))
                        .Select(VoiceOf)
                        .Distinct()
                        .Count()
                )
        );

    [Fact]
    public void TheRivalIsTheConsensusOfTheOthers() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
            {
                var place = fact.Headline!.Consensus!.Region!.Value;
                var others = claims.Where(claim => !Line(claim).Meets(place)).ToList();
                return others.Count == 0
                    ? fact.Headline.Rival is null
                    : fact.Headline.Rival!.Consensus
                        == Make.Fact(others, Make.Rule(ValueKind.Count)).Headline!.Consensus;
            }
        );

    [Fact]
    public void ALowerBoundOnlyIsHalfLinesAlone() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
                fact.Flags.Contains(Verdict.LowerBoundOnly)
                == claims.TrueForAll(claim => !Line(claim).IsBounded)
        );

    [Fact]
    public void WhoSpeaksAloneIsASingleSourceAndSeveralWhoMeetAgree() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
            {
                var isAlone = claims.Select(VoiceOf).Distinct().Count() == 1;
                var meet = !claims.Select(Line).Aggregate((x, y) => x.Intersect(y)).IsEmpty;
                return fact.Flags.Contains(Verdict.SingleSource) == isAlone
                    && fact.Flags.Contains(Verdict.Agree) == (!isAlone && meet);
            }
        );

    [Fact]
    public void TheGravestVerdictComesFirst() =>
        string.Join(", ", Enum.GetValues<Verdict>().Select(VerdictNames.NameOf))
            .ShouldBe(
                "contradicts reference, constraint violated, conflict, self-contradiction, outlier, stale, "
                    + "lower bound only, single source, agree, unresolved, no claims"
            );

    [Fact]
    public void AConflictIsTwoIndependentClaimsThatShareNoPoint() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
            {
                var aside = fact.Flags.Contains(Verdict.Outlier);
                var pairs = claims.Any(x => claims.Any(y => AreIndependent(x, y) && !Meet(x, y)));
                return aside || fact.Flags.Contains(Verdict.Conflict) == pairs;
            }
        );

    [Fact]
    public void AnOutlierStandsAgainstTwoThirdsOfThreeVoices() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
            {
                var (support, speaking) = (
                    fact.Headline!.Support.Origins,
                    fact.Headline.Speaking.Origins
                );
                var isFirm = speaking >= 3 && 3 * support >= 2 * speaking;
                return fact.Flags.Contains(Verdict.Outlier) == (isFirm && support < speaking);
            }
        );

    [Fact]
    public void ASelfContradictionIsOneArticleOrVoiceThatSaysTwoThings() =>
        Holds(
            Make.Rule(ValueKind.Count),
            (fact, claims) =>
                fact.Flags.Contains(Verdict.SelfContradiction)
                == claims.Any(x =>
                    claims.Any(y =>
                        !Meet(x, y)
                        && (
                            VoiceOf(x) == VoiceOf(y)
                            || (x.Article is not null && x.Article == y.Article)
                        )
                    )
                )
        );

    [Fact]
    public void AWindowIsJudgedLikeAFactOfItsOwn() =>
        Holds(
            Make.Rule(ValueKind.Count, [Make.Agrees(default, AgreementWindow.Month)]),
            (fact, claims) =>
                fact.Windows.All(window =>
                {
                    var own = claims.Where(claim =>
                        TimeWindow.Of(TimeOf(claim), AgreementWindow.Month) == window.AsOf
                    );
                    var alone = Make.Fact(own, Make.Rule(ValueKind.Count)).Headline!;
                    return (alone.Consensus, alone.Support, alone.Speaking, alone.Rival)
                        == (window.Consensus, window.Support, window.Speaking, window.Rival);
                })
        );

    [Fact]
    public void AReferenceIsContradictedByAClaimOfItsTimeThatCannotBeRightBesideIt()
    {
        var cases =
            from claims in Cases
            from interval in Arbitrary.Intervals
            from asOf in Gen.Elements("2015-01", "2015-01-02", "2015", null)
            select (claims, interval, asOf);
        Prop.ForAll(
                cases.ToArbitrary(),
                item =>
                {
                    var reference = Make.Reference(Make.Within(item.interval), item.asOf);
                    var rule = Make.Rule(ValueKind.Count, references: [reference]);
                    var time = item.asOf is null ? null : Make.AsOf(item.asOf);
                    var expected = Voting(item.claims)
                        .Any(claim =>
                            (
                                time is null
                                || (TimeOf(claim) is { } spoken && spoken.Line.Meets(time.Line))
                            ) && !Line(claim).Meets(item.interval)
                        );
                    return Make.Judge(item.claims, rule)
                            .Facts.Single(fact => fact.Fact == "f")
                            .Flags.Contains(Verdict.ContradictsReference) == expected;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ACounterIsViolatedWhenNoGrowingTotalFitsAllClaims()
    {
        var claim =
            from day in Gen.Choose(1, 4)
            from low in Gen.Choose(0, 4)
            from length in Gen.Choose(0, 2)
            select (Day: day, Low: low, High: low + length);
        Prop.ForAll(
                claim.ListOf().Where(items => items.Count is > 0 and <= 5).ToArbitrary(),
                items =>
                {
                    var claims = items.Select(
                        (item, index) =>
                            Make.Claim(
                                "S" + index,
                                Make.Within(Interval.Closed(item.Low, item.High)),
                                asOf: $"2015-01-0{item.Day}"
                            )
                    );
                    var flags = Make.Fact(
                        claims,
                        Make.Rule(ValueKind.Count, [Make.NeverDecreases()])
                    ).Flags;
                    return flags.Contains(Verdict.ConstraintViolated)
                        == !CanGrow([.. items.OrderBy(item => item.Day)], 0, 0, 0);
                }
            )
            .QuickCheckThrowOnFailure();

        // Whether totals can be chosen for the claims from one on, none below the highest of the days before its own.
        static bool CanGrow(
            IReadOnlyList<(int Day, int Low, int High)> items,
            int from,
            int before,
            int today
        )
        {
            if (from == items.Count)
            {
                return true;
            }
            var floor = from > 0 && items[from].Day > items[from - 1].Day ? today : before;
            return Enumerable
                .Range(items[from].Low, items[from].High - items[from].Low + 1)
                .Any(total =>
                    total >= floor && CanGrow(items, from + 1, floor, Math.Max(total, today))
                );
        }
    }

    [Theory]
    [InlineData(ConstraintRelation.Before)]
    [InlineData(ConstraintRelation.After)]
    [InlineData(ConstraintRelation.AtMost)]
    [InlineData(ConstraintRelation.AtLeast)]
    [InlineData(ConstraintRelation.Within)]
    public void ARelationIsProvedWhenItHoldsForAllValuesAndViolatedWhenForNone(
        ConstraintRelation relation
    )
    {
        var bounded = Arbitrary.Intervals.Where(interval => interval.IsBounded);
        Prop.ForAll(
                bounded.Two().ToArbitrary(),
                pair =>
                {
                    var constraint = Make.Relation("a", relation, "b", distance: 2);
                    var verdict = RelationTest.Judge(constraint, pair.Item1, pair.Item2, false);
                    var held = (
                        from a in Within(pair.Item1)
                        from b in Within(pair.Item2)
                        select relation switch
                        {
                            ConstraintRelation.Before => a < b,
                            ConstraintRelation.After => a > b,
                            ConstraintRelation.AtMost => a <= b,
                            ConstraintRelation.AtLeast => a >= b,
                            _ => Math.Abs(a - b) <= 2,
                        }
                    ).ToList();
                    var expected =
                        held.TrueForAll(holds => holds) ? ConstraintVerdict.Proved
                        : held.Contains(true) ? ConstraintVerdict.Possible
                        : ConstraintVerdict.Violated;
                    // A relation that all points keep but for an end that is left out may be called possible.
                    return verdict == expected
                        || (
                            relation == ConstraintRelation.Within
                            && verdict == ConstraintVerdict.Possible
                            && expected == ConstraintVerdict.Proved
                        );
                }
            )
            .QuickCheckThrowOnFailure();

        // Ends that are left out are stood for by points close to them.
        static decimal[] Within(Interval interval) =>
            [
                .. Samples
                    .Concat([interval.Low!.Value + 0.001m, interval.High!.Value - 0.001m])
                    .Where(interval.Contains),
            ];
    }

    [Fact]
    public void ACopyOfAnArticleAddsNoVoice()
    {
        var cases =
            from claims in Cases
            from which in Gen.Choose(0, 50)
            select (Claims: ArticlesOfOneClaim(claims), which);
        Prop.ForAll(
                cases.Where(item => item.Claims.Count > 0).ToArbitrary(),
                item =>
                {
                    // One sketch an article: what two articles of the case share is none.
                    var claims = item
                        .Claims.Select(claim =>
                            claim with
                            {
                                Signature = "text of " + claim.Article,
                            }
                        )
                        .ToList();
                    var original = claims[item.which % claims.Count].Article;
                    var copies = claims
                        .Where(claim => claim.Article == original)
                        .Select(claim => claim with { Article = "copy", Source = "Copier" });
                    var before = Make.Fact(claims).Headline!;
                    var after = Make.Fact(claims.Concat(copies)).Headline!;
                    return after.Support.Origins <= before.Support.Origins;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AReferenceNeverMakesAClaimStale()
    {
        var rule = Make.Rule(
            ValueKind.Count,
            [Make.NeverDecreases()],
            [Make.Reference(Make.Exact(300), "2016-09")]
        );
        var claim = Make.Claim(
            "A",
            Make.MoreThan(220),
            asOf: "2015-04-24",
            published: "2017-01-01"
        );
        Make.Flags([claim], rule).ShouldBe("lower bound only, single source");
    }

    private static void Holds(Rule rule, Func<FactReport, List<Claim>, bool> property) =>
        Prop.ForAll(
                Cases.Where(claims => Voting(claims).Count > 0).ToArbitrary(),
                claims =>
                    property(
                        Make.Judge(claims, rule).Facts.Single(fact => fact.Fact == "f"),
                        Voting(claims)
                    )
            )
            .QuickCheckThrowOnFailure();

    private static List<Claim> Voting(IEnumerable<Claim> claims) =>
        [.. claims.Where(claim => claim is { Votes: true, Fact: "f" })];

    // What an article says twice may be two voices: such a one has no one copy.
    private static List<Claim> ArticlesOfOneClaim(IEnumerable<Claim> claims) =>
        [
            .. Voting(claims)
                .Where(claim => claim.Article is not null)
                .DistinctBy(claim => claim.Article, StringComparer.Ordinal),
        ];

    private static Interval Line(Claim claim) => ((Quantity)claim.Value).Hard;

    private static bool Meet(Claim left, Claim right) => Line(left).Meets(Line(right));

    private static string VoiceOf(Claim claim) => claim.Voice;

    private static AsOf? TimeOf(Claim claim) =>
        claim.AsOf ?? (claim.Published is { } day ? TimeWindow.DayOf(day) : null);

    private static bool AreIndependent(Claim left, Claim right) =>
        VoiceOf(left) != VoiceOf(right)
        && (left.Article is null || right.Article is null || left.Article != right.Article);
}
