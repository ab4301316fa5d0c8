using System.Globalization;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Features;

/// <summary>Says in plain English how a check was read.</summary>
internal static class CheckInWords
{
    private const decimal SecondsADay = 86_400;

    /// <summary>The check as a sentence.</summary>
    /// <param name="check">The check.</param>
    /// <param name="kind">The kind of the rule's value.</param>
    public static string Of(Check check, ValueKind kind) =>
        check switch
        {
            Check.Agrees agrees =>
                $"All claims{Window(agrees.Window)} must share a value{Allowed(", or be no farther apart than ", agrees.Tolerance, kind)}.",
            Check.Monotone { Grows: true } monotone =>
                $"A running total: a later figure may not be lower than an earlier one{Allowed(" by more than ", monotone.Allowance, kind)}.",
            Check.Monotone monotone =>
                $"What is left: a later figure may not be higher than an earlier one{Allowed(" by more than ", monotone.Allowance, kind)}.",
            Check.Is { Value: var value } => $"Each claim must fit: {ValueInWords.Of(value)}.",
            Check.MatchesReference matches =>
                $"Each claim must fit the reference{Allowed(", or miss it by no more than ", matches.Allowance, kind)}.",
            Check.NeedsSources needs =>
                $"At least {needs.Count} sources that do not copy each other must say so.",
            _ => "",
        };

    private static string Window(AgreementWindow window) =>
        window switch
        {
            AgreementWindow.Day => " that speak of the same day",
            AgreementWindow.Month => " that speak of the same month",
            AgreementWindow.Year => " that speak of the same year",
            _ => "",
        };

    private static string Allowed(string words, Tolerance tolerance, ValueKind kind)
    {
        var parts = new List<string>();
        if (tolerance.Relative > 0)
        {
            parts.Add(
                string.Create(CultureInfo.InvariantCulture, $"{tolerance.Relative * 100:0.##}%")
            );
        }
        if (tolerance.Absolute > 0)
        {
            parts.Add(
                kind == ValueKind.Date
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{tolerance.Absolute / SecondsADay:0.##} days"
                    )
                    : string.Create(CultureInfo.InvariantCulture, $"{tolerance.Absolute:#,0.##}")
            );
        }
        if (tolerance.Rounding)
        {
            parts.Add("the rounding of round figures");
        }
        return parts.Count == 0 ? "" : words + string.Join(" and ", parts);
    }
}
