using System.Globalization;
using FactCheck.Claims;
using FactCheck.Consistency.Sources;
using FactCheck.Rules;
using FactCheck.Values;
using Humanizer;

namespace FactCheck.Consistency.Wording;

/// <summary>The messages of findings: one or two plain sentences each.</summary>
internal static class Sentences
{
    private const int MostNames = 4;

    /// <summary>Two voices that cannot both be right.</summary>
    public static string Conflict(FactCase fact, Vote forIt, Vote against) =>
        $"{Says(fact, forIt)}; {Says(fact, against)}. They cannot both be right.";

    /// <summary>Voices that fit two by two but not all together.</summary>
    public static string JointConflict(FactCase fact, IReadOnlyList<Vote> forIt, Vote against) =>
        $"{string.Join("; ", forIt.Select(vote => Says(fact, vote)))}; {Says(fact, against)}. "
        + "They cannot all be right.";

    /// <summary>One article or one voice that says two things.</summary>
    public static string SelfContradiction(FactCase fact, Vote first, Vote second)
    {
        var sameArticle = string.Equals(first.Article, second.Article, StringComparison.Ordinal);
        var who =
            sameArticle && first.Claim.Article is { } article ? $"Article {article}" : Who(first);
        return $"{who} says {What(fact, first)} and also {What(fact, second)}.";
    }

    /// <summary>One voice against a firm consensus.</summary>
    public static string Outlier(FactCase fact, Tally tally, Vote vote)
    {
        var (support, speaking) = (tally.Report.Support.Origins, tally.Report.Speaking.Origins);
        var consensus = ValueText.Of(tally.Report.Consensus!, fact.Placement.Kind);
        return $"{Says(fact, vote)}; {Count(support)} of {Sources(speaking)} say {consensus}.";
    }

    /// <summary>An old figure after a newer one.</summary>
    public static string Stale(Vote old, Vote newer) =>
        $"{Who(old)} still says {ValueText.Of(old.Claim.Value)} as of {ValueText.Of(old.Time!)} "
        + $"on {ValueText.Of(old.Claim.Published!.Value)}; {Who(newer)} had reported "
        + $"{ValueText.Of(newer.Claim.Value)} as of {ValueText.Of(newer.Time!)} "
        + $"on {ValueText.Of(newer.Claim.Published!.Value)}.";

    /// <summary>A total that goes the wrong way.</summary>
    public static string Backwards(
        FactCase fact,
        Check.Monotone counter,
        Vote earlier,
        Vote later
    ) => $"{Says(fact, earlier)}; {Says(fact, later)}. {CounterRule(counter)}";

    /// <summary>A claim against a reference.</summary>
    public static string AgainstReference(FactCase fact, Reference reference, Vote vote)
    {
        var time = reference.AsOf is { } asOf ? $" as of {ValueText.Of(asOf)}" : "";
        var text =
            $"{Says(fact, vote)}; {reference.Source} says {ValueText.Of(reference.Value)}{time}.";
        var isOtherTime =
            reference.AsOf?.Line is { } referred
            && vote.Time is { } spoken
            && !spoken.Line.Meets(referred);
        return isOtherTime ? $"{text} {CounterRule(fact.Policy.Counters[0])}" : text;
    }

    /// <summary>A claim outside the value that the rule gives.</summary>
    public static string OutOfBounds(Vote vote, Check.Is bound) =>
        $"{Who(vote)} says {ValueText.Of(vote.Claim.Value)}, which does not fit the check '{bound.Source}'.";

    /// <summary>A fact of which only bounds are known.</summary>
    public static string HalfLinesOnly(FactCase fact, Tally headline)
    {
        var votes = headline.Votes.Where(vote => vote.Hard is not null).ToList();
        var side =
            votes.TrueForAll(vote => vote.Hard!.Pieces[0].Low.HasValue) ? "lower bound"
            : votes.TrueForAll(vote => vote.Hard!.Pieces[0].High.HasValue) ? "upper bound"
            : "bound";
        var given =
            Math.Max(votes.Count, headline.Members.Count) == 1
                ? $"a {side} was given"
                : $"{side.Pluralize()} were given";
        return headline.Report.Consensus is { } consensus
            ? $"Only {given}: {ValueText.Of(consensus, fact.Placement.Kind)}."
            : $"No figure was given, only words such as {ValueText.Of(votes[0].Claim.Value)}.";
    }

    /// <summary>A fact that fewer voices support than the rule asks for.</summary>
    public static string TooFewSources(FactCase fact, Tally headline)
    {
        var support = Sources(headline.Report.Support.Origins, "independent ");
        var what = headline.Report.Consensus is { } consensus
            ? ValueText.Of(consensus, fact.Placement.Kind)
            : "any figure";
        var verb = headline.Report.Support.Origins == 1 ? "supports" : "support";
        return $"{support} {verb} {what}; the rule asks for {Count(fact.Policy.MinSources)}.";
    }

    /// <summary>A fact that one voice speaks of.</summary>
    public static string SingleSource(Tally headline)
    {
        var votes = headline.Members.Count > 0 ? headline.Members : headline.Votes;
        var articles = votes.Select(vote => vote.Article).Distinct(StringComparer.Ordinal).Count();
        var where = articles > 1 ? $", in {Count(articles)} articles" : "";
        return $"Only {Who(votes[0], "article")} says so{where}: {ValueText.Of(votes[0].Claim.Value)}.";
    }

    /// <summary>Voices that fit together.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="headline">The window that decides.</param>
    /// <param name="voices">One vote of each voice; at least two.</param>
    public static string Agreement(FactCase fact, Tally headline, IReadOnlyList<Vote> voices)
    {
        var names = voices
            .Take(MostNames)
            .Select((vote, place) => Who(vote, place == 0 ? "Article" : "article"))
            .ToList();
        var last = voices.Count > MostNames ? $"{Count(voices.Count - MostNames)} more" : names[^1];
        var others = voices.Count > MostNames ? names : names[..^1];
        var what = headline.Report.Consensus is { } consensus
            ? ValueText.Of(consensus, fact.Placement.Kind)
            : ValueText.Of(voices[0].Claim.Value);
        var time =
            fact.Policy.IsTimed && headline.Report.AsOf is { } asOf
                ? $" as of {ValueText.Of(asOf)}"
                : "";
        return $"{string.Join(", ", others)} and {last} fit together: {what}{time}.";
    }

    /// <summary>A fact of which nothing that votes was found.</summary>
    public static string Silence(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return "No article says anything about it.";
        }
        if (claims.Count == 1)
        {
            return $"1 claim was found, and it does not vote: it is {ModalityNames.NameOf(claims[0].Modality)}.";
        }
        var kinds = claims
            .GroupBy(claim => claim.Modality)
            .OrderBy(group => group.Key)
            .Select(group => $"{Count(group.Count())} {ModalityNames.NameOf(group.Key)}");
        return $"{Count(claims.Count)} claims were found, and none of them votes: {string.Join(", ", kinds)}.";
    }

    /// <summary>Claims that cannot be compared.</summary>
    public static string Unresolved(IReadOnlyList<Vote> votes)
    {
        var first = votes[0].Claim.Value;
        var example = $"{ValueText.Of(first)} ({Who(votes[0], "article")})";
        var reason =
            first is DateValue ? "too little of the date is known"
            : first is Quantity { Unit: not null } ? "the units differ in kind"
            : "the values differ in kind";
        return votes.Count == 1
            ? $"1 claim cannot be compared, since {reason}: {example}."
            : $"{Count(votes.Count)} claims cannot be compared; of the first, {example}, {reason}.";
    }

    /// <summary>A relation between two facts that does not hold.</summary>
    public static string BrokenRelation(
        Constraint constraint,
        (FactReport Fact, Vote Vote) left,
        (FactReport Fact, Vote Vote) right
    ) =>
        $"{Who(left.Vote)} says {ValueText.Of(left.Vote.Claim.Value)} for '{left.Fact.Fact}'; "
        + $"{Who(right.Vote, "article")} says {ValueText.Of(right.Vote.Claim.Value)} for '{right.Fact.Fact}'. "
        + $"That breaks '{constraint.Source}'.";

    private static string CounterRule(Check.Monotone counter) =>
        counter.Grows
            ? "A total that only grows cannot do both."
            : "A total that only falls cannot do both.";

    private static string Says(FactCase fact, Vote vote) => $"{Who(vote)} says {What(fact, vote)}";

    private static string What(FactCase fact, Vote vote)
    {
        var value = ValueText.Of(vote.Claim.Value);
        return fact.Policy.IsTimed && vote.Time is { } time
            ? $"{value} as of {ValueText.Of(time)}"
            : value;
    }

    private static string Who(Vote vote, string article = "Article")
    {
        if (string.Equals(vote.Voice, vote.Claim.Article, StringComparison.Ordinal))
        {
            return $"{article} {vote.Voice}";
        }
        return vote.Voice.Length > 0 ? vote.Voice : "a claim without a source";
    }

    private static string Sources(int count, string adjective = "") =>
        $"{Count(count)} {adjective}{(count == 1 ? "source" : "source".Pluralize())}";

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
