using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>What verdicts mean, for a reader who has not read the handbook, and how grave they look.</summary>
internal static class VerdictWords
{
    /// <summary>The class of the style sheet that a verdict is shown in. The name always stands beside the colour.</summary>
    public static string ToneOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.ContradictsReference or Verdict.ConstraintViolated or Verdict.Conflict => "bad",
            Verdict.SelfContradiction or Verdict.Outlier or Verdict.Stale => "doubt",
            Verdict.Agree => "good",
            _ => "quiet",
        };

    /// <summary>The class of a relation's verdict.</summary>
    public static string ToneOf(ConstraintVerdict verdict) =>
        verdict switch
        {
            ConstraintVerdict.Violated => "bad",
            ConstraintVerdict.Proved => "good",
            _ => "quiet",
        };

    /// <summary>The class of a reference's verdict.</summary>
    public static string ToneOf(ReferenceVerdict verdict) =>
        verdict switch
        {
            ReferenceVerdict.Contradicts => "bad",
            ReferenceVerdict.Matches => "good",
            _ => "quiet",
        };

    /// <summary>The class of a level.</summary>
    public static string ToneOf(Severity level) =>
        level switch
        {
            Severity.Error => "bad",
            Severity.Warning => "doubt",
            _ => "quiet",
        };

    /// <summary>What a verdict means, in a sentence.</summary>
    public static string MeaningOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.ContradictsReference => "A claim cannot be right if the reference is.",
            Verdict.ConstraintViolated =>
                "A total runs backwards, a value lies outside its bounds, or two facts do not fit together.",
            Verdict.Conflict => "Two articles of different origin cannot both be right.",
            Verdict.SelfContradiction => "One article, or one origin, says two different things.",
            Verdict.Outlier => "One voice stands against a firm consensus.",
            Verdict.Stale => "An article repeats a figure after a newer one was out.",
            Verdict.LowerBoundOnly =>
                "Only “more than”, “at least” or “up to” was said; no figure.",
            Verdict.SingleSource => "Only one independent source speaks.",
            Verdict.Agree => "Independent sources fit together.",
            Verdict.Unresolved =>
                "Nothing can be compared, because a part such as the year is missing.",
            Verdict.NoClaims => "No article claims anything that counts.",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no such verdict"),
        };

    /// <summary>What a relation's verdict means.</summary>
    public static string MeaningOf(ConstraintVerdict verdict) =>
        verdict switch
        {
            ConstraintVerdict.Proved => "holds for all values that were claimed",
            ConstraintVerdict.Possible => "holds for some of the values that were claimed",
            ConstraintVerdict.Violated => "holds for none of the values that were claimed",
            _ => "a side has no claims that can be compared",
        };

    /// <summary>Why a claim was not used; <see langword="null"/> for one that was.</summary>
    public static string? ReasonOf(ClaimStanding standing) =>
        standing switch
        {
            { Use: ClaimUse.NamesNoFigure } => "it names no figure",
            { Use: ClaimUse.CannotBeCompared } =>
                "it cannot be compared, because a part of it is missing or it is of another kind or unit",
            { Use: ClaimUse.DoesNotVote, Claim.Modality: Modality.Denied } =>
                "somebody says that it is not so",
            { Use: ClaimUse.DoesNotVote, Claim.Modality: Modality.Proposed } =>
                "it is a plan, not a fact",
            { Use: ClaimUse.DoesNotVote, Claim.Modality: Modality.Hedged } =>
                "it is thought, expected or feared, not said to be so",
            { Use: ClaimUse.DoesNotVote } => "it does not vote",
            _ => null,
        };
}
