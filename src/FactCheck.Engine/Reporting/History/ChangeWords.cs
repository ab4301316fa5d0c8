using FactCheck.Claims;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.History;

/// <summary>What all reports for people say about changes, in the same words.</summary>
public static class ChangeWords
{
    /// <summary>How much changed: <c>3 facts changed: 1 new contradiction, 2 new claims</c>.</summary>
    public static string Summary(ReportChanges changes)
    {
        if (changes.Facts.Count + changes.Constraints.Count == 0)
        {
            return "nothing changed";
        }
        (int Count, string Noun)[] parts =
        [
            (changes.Facts.Count(fact => fact.From is null), "new fact"),
            (changes.Facts.Count(fact => fact.To is null), "fact gone"),
            (changes.Facts.Sum(fact => fact.Appeared.Count), "new contradiction"),
            (changes.Facts.Sum(fact => fact.Resolved.Count), "resolved contradiction"),
            (changes.Facts.Count(IsMoved), "moved consensus"),
            (changes.Facts.Sum(fact => fact.NewClaims.Count), "new claim"),
            (changes.Facts.Sum(fact => fact.VanishedClaims.Count), "vanished claim"),
            (changes.Constraints.Count, "changed relation"),
        ];
        var told = parts.Where(part => part.Count > 0).Select(Counting);
        return $"{Counted.Of(changes.Facts.Count, "fact")} changed: {string.Join(", ", told)}";
    }

    /// <summary>The fact, and how its verdict changed: <c>Size of the coalition: agree → conflict</c>.</summary>
    public static string Title(FactChange change) =>
        (change.From, change.To) switch
        {
            (null, { } to) => $"{change.Name}: new, {VerdictNames.NameOf(to)}",
            ({ } from, null) => $"{change.Name}: gone, was {VerdictNames.NameOf(from)}",
            ({ } from, { } to) when from != to =>
                $"{change.Name}: {VerdictNames.NameOf(from)} → {VerdictNames.NameOf(to)}",
            (_, { } to) => $"{change.Name}: still {VerdictNames.NameOf(to)}",
            _ => change.Name,
        };

    /// <summary>A relation between facts, and how its verdict changed.</summary>
    public static string Title(ConstraintChange change) =>
        $"{change.Constraint}: {change.From} → {change.To}";

    /// <summary>What changed about a fact, a line each.</summary>
    public static IEnumerable<string> Lines(FactChange change)
    {
        foreach (var (verdict, text, _) in change.Appeared)
        {
            yield return $"new {VerdictNames.NameOf(verdict)}: {text}";
        }
        foreach (var (verdict, text, _) in change.Resolved)
        {
            yield return $"resolved {VerdictNames.NameOf(verdict)}, which was: {text}";
        }
        if (IsMoved(change))
        {
            yield return $"consensus moved from {change.ConsensusFrom ?? "none"} to {change.ConsensusTo ?? "none"}";
        }
        foreach (var claim in change.NewClaims)
        {
            yield return $"new claim {Told(claim)}";
        }
        foreach (var claim in change.VanishedClaims)
        {
            yield return $"vanished claim {Told(claim)}";
        }
    }

    private static bool IsMoved(FactChange change) =>
        change is { From: not null, To: not null, HasMoved: true };

    private static string Told(Claim claim) =>
        $"{ClaimWords.Where(claim)} “{ClaimWords.Quote(claim)}” ({ClaimWords.Who(claim)})";

    private static string Counting((int Count, string Noun) part) =>
        part.Noun switch
        {
            "fact gone" => $"{Counted.Of(part.Count, "fact")} gone",
            "moved consensus" => $"consensus of {Counted.Of(part.Count, "fact")} moved",
            _ => Counted.Of(part.Count, part.Noun),
        };
}
