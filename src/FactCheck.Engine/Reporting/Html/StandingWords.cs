using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Values;

namespace FactCheck.Reporting.Html;

/// <summary>What a reader should know of a claim's place in the judgement.</summary>
internal static class StandingWords
{
    /// <summary>With whom it was counted and why, when it speaks of, and what was inferred of it.</summary>
    public static IEnumerable<string> NotesOf(ClaimStanding standing)
    {
        if (standing.Voice != standing.Claim.Voice)
        {
            yield return standing.Voice == standing.Claim.Speaker
                ? $"Counted as the voice of {standing.Voice}, who is quoted."
                : $"Counted with {standing.Voice}: the text is a near-duplicate.";
        }

        if (standing.Group != standing.Voice)
        {
            yield return $"Counted with {standing.Group}: they share unusual values beyond chance.";
        }

        if (standing.Time is { } time && !IsDayOf(time, standing.Claim))
        {
            yield return $"As of {ValueText.Of(time)}.";
        }

        if (standing.Claim.Value is DateValue { InferredFrom: { } from })
        {
            yield return $"Partly inferred from {from}.";
        }

        if (standing.Claim.Value is DateValue { Warning: { } warning })
        {
            yield return warning;
        }
    }

    private static bool IsDayOf(AsOf time, Claim claim) =>
        claim.Published is { } day && time.From == day && time.Until == day.PlusDays(1);
}
