using FactCheck.Claims;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Checks;

/// <summary>
/// Holds claims against what named sources say. The reference's time must meet the claim's; for a counter a reference of
/// another time still bounds the total from one side.
/// </summary>
/// <remarks>
/// With a <c>matches reference</c> check a half-line is taken at its usual reading, so that "more than 4 thousand" is
/// found wanting against 4 million, which it does not contradict by its words. Without that check the words decide.
/// </remarks>
internal sealed class ReferenceCheck
{
    private readonly FactCase _fact;
    private readonly List<ReferenceReport> _reports = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Article, MentionValue Value)> _blamed = [];

    /// <summary>Judges all references of <paramref name="fact"/>.</summary>
    public ReferenceCheck(FactCase fact)
    {
        _fact = fact;
        foreach (var reference in fact.Policy.References)
        {
            _reports.Add(
                new ReferenceReport(reference, Judge(reference))
                {
                    Region = fact.Placement.RegionOf(reference.Value),
                }
            );
        }
    }

    /// <summary>How each reference came off, in the order of the rules.</summary>
    public IReadOnlyList<ReferenceReport> Reports => _reports;

    /// <summary>A finding for each claim of an article that contradicts a reference; one claim is blamed once.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    private ReferenceVerdict Judge(Reference reference)
    {
        var isPlacedInTime = reference.AsOf is null || reference.AsOf.IsPlaced;
        if (!isPlacedInTime || _fact.Placement.HardOf(reference.Value) is not { } known)
        {
            return ReferenceVerdict.NotJudged;
        }
        var allowance = _fact.Policy.MatchesReference?.Allowance ?? Tolerance.None;
        var factor = _fact.Placement.FactorOf(reference.Value);
        var wide = Widening.Whole(known, reference.Value, allowance, factor);
        var verdict =
            _fact.Stating.Count == 0 ? ReferenceVerdict.NotJudged : ReferenceVerdict.OutOfItsTime;
        foreach (var vote in _fact.Stating)
        {
            if (Allowed(reference, known, wide, factor, vote.Time) is not { } allowed)
            {
                continue;
            }
            if (Claimed(vote).Meets(allowed))
            {
                verdict =
                    verdict == ReferenceVerdict.Contradicts ? verdict : ReferenceVerdict.Matches;
                continue;
            }
            verdict = ReferenceVerdict.Contradicts;
            Blame(reference, vote);
        }
        return verdict;
    }

    private Extent Claimed(Vote vote)
    {
        var reading = _fact.Policy.MatchesReference is null ? vote.Hard! : vote.Usual!;
        return _fact.Reach(vote, reading);
    }

    /// <summary>What a claim of <paramref name="time"/> may say; <see langword="null"/> when the reference does not reach it.</summary>
    private Extent? Allowed(
        Reference reference,
        Extent known,
        Extent wide,
        decimal factor,
        AsOf? time
    )
    {
        if (reference.AsOf?.Line is not { } referred)
        {
            return wide;
        }
        if (time is null)
        {
            return null;
        }
        if (time.Line.Meets(referred))
        {
            return wide;
        }
        if (_fact.Policy.Counters.Count == 0 || !known.IsSingle)
        {
            return null;
        }
        var isLater = Cut.LowOf(time.Line) >= Cut.HighOf(referred);
        var bound = _fact
            .Policy.Counters.Select(counter =>
                isLater
                    ? CounterCheck.LaterThan(counter, wide.Pieces[0], factor)
                    : CounterCheck.EarlierThan(counter, wide.Pieces[0], factor)
            )
            .Aggregate(Interval.Everything, (shared, next) => shared.Intersect(next));
        return Extent.Of(bound);
    }

    private void Blame(Reference reference, Vote vote)
    {
        if (_blamed.Add((vote.Article, vote.Claim.Value)))
        {
            _findings.Add(
                _fact.Find(
                    _fact.Policy.Severity,
                    Verdict.ContradictsReference,
                    Sentences.AgainstReference(_fact, reference, vote),
                    [FactCase.Against(vote)],
                    reference
                )
            );
        }
    }
}
