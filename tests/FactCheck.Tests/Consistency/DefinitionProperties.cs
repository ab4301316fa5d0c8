using FactCheck.Consistency;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Rules;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>The fast algorithms do what the plain definitions say.</summary>
public sealed class DefinitionProperties
{
    // Every number at which an interval of the generator can begin or end, and one between each two.
    private static readonly decimal[] Samples = [.. Enumerable.Range(-2, 40).Select(n => n / 2m)];

    [Fact]
    public void IntervalsThatMeetTwoByTwoMeetAtOnePoint() =>
        Prop.ForAll(
                Arbitrary.Intervals.ArrayOf().Where(items => items.Length > 0).ToArbitrary(),
                intervals =>
                {
                    var pairwise = intervals.All(x => intervals.All(y => x.Meets(y)));
                    var common = !intervals.Aggregate((x, y) => x.Intersect(y)).IsEmpty;
                    var byEnds =
                        intervals.Max(Cut.LowOf) is var low
                        && intervals.Min(Cut.HighOf) is var high
                        && low < high;
                    return pairwise == common && common == byEnds;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void MeetingIsSharingANumber() =>
        Prop.ForAll(
                Arbitrary.Intervals.Two().ToArbitrary(),
                pair =>
                    Extent.Of(pair.Item1).Meets(Extent.Of(pair.Item2))
                    == Samples.Any(n => pair.Item1.Contains(n) && pair.Item2.Contains(n))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void TheSweepFindsThePlaceThatMostVoicesCover() =>
        Prop.ForAll(
                Arbitrary.Votes.ToArbitrary(),
                votes =>
                {
                    var best = Sweep.BestOf(votes);
                    if (best is not { } place)
                    {
                        return votes.Length == 0;
                    }
                    var most = Samples.Max(n => VoicesAt(votes, n));
                    return Samples.Where(place.Contains).All(n => VoicesAt(votes, n) == most)
                        && votes.All(vote =>
                            !vote.Wide!.Meets(place)
                            || vote.Wide.Intersect(Extent.Of(place)).Pieces[0] == place
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void TheFarthestPairIsThatOfAllPairs() =>
        Prop.ForAll(
                Arbitrary.Votes.ToArbitrary(),
                votes =>
                {
                    var distances = (
                        from x in votes
                        from y in votes
                        where x.IsIndependentOf(y) && x.IsDisjointFrom(y)
                        select x.Wide!.DistanceTo(y.Wide!)
                    ).ToList();
                    return FarthestPair.Of(votes) is { } pair
                        ? distances.Count > 0
                            && pair.Low.IsIndependentOf(pair.High)
                            && pair.Low.IsDisjointFrom(pair.High)
                            && pair.Low.Wide!.DistanceTo(pair.High.Wide!) == distances.Max()
                        : distances.Count == 0;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ACounterIsViolatedWhereTwoClaimsAreSurelyOutOfOrder() =>
        Prop.ForAll(
                Arbitrary.Claims(Arbitrary.Counts).ArrayOf().ToArbitrary(),
                claims =>
                {
                    var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases()]);
                    var timed = claims
                        .Where(claim => claim is { Votes: true, Fact: "f" })
                        .Where(claim => claim.Value is Quantity { Qualifier: not Qualifier.Vague })
                        .Select(claim =>
                            (
                                Value: claim.Value.Line!.Value,
                                Time: new FactPolicy("f", [rule], JudgeOptions.Default).TimeOf(
                                    claim
                                )
                            )
                        )
                        .Where(item => item.Time is not null)
                        .ToList();
                    var expected = timed.Any(x =>
                        timed.Any(y =>
                            x.Time!.Until <= y.Time!.From
                            && Cut.LowOf(x.Value) >= Cut.HighOf(y.Value)
                        )
                    );
                    var found = Make.Judge(claims, rule)
                        .Findings.Any(finding =>
                            finding is { Verdict: Verdict.ConstraintViolated, Fact: "f" }
                        );
                    return found == expected;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void AFigureIsStaleWhereANewerOneWasOut() =>
        Prop.ForAll(
                Arbitrary.Claims(Arbitrary.Counts).ArrayOf().ToArbitrary(),
                claims =>
                {
                    var rule = Make.Rule(
                        ValueKind.Count,
                        [Make.Agrees(default, AgreementWindow.Month)]
                    );
                    var policy = new FactPolicy("f", [rule], JudgeOptions.Default);
                    var dated = claims
                        .Where(claim => claim is { Votes: true, Fact: "f", Published: not null })
                        .Where(claim => claim.Value is Quantity { Qualifier: not Qualifier.Vague })
                        .ToList();
                    var expected = dated.Any(old =>
                        dated.Any(newer =>
                            newer.Published <= old.Published
                            && policy.TimeOf(old)!.Until <= policy.TimeOf(newer)!.From
                            && !Usual(old.Value).Meets(newer.Value.Line!.Value)
                        )
                    );
                    var found = Make.Judge(claims, rule)
                        .Findings.Any(finding => finding is { Verdict: Verdict.Stale, Fact: "f" });
                    return found == expected;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Interval Usual(MentionValue value) =>
        value is Quantity { Hard.IsBounded: false, Soft: { } soft } ? soft : value.Line!.Value;

    private static int VoicesAt(Vote[] votes, decimal number) =>
        votes
            .Where(vote => vote.Wide!.Pieces.Any(piece => piece.Contains(number)))
            .Select(vote => vote.Voice)
            .Distinct()
            .Count();
}
