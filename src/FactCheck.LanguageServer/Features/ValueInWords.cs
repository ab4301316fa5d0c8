using System.Globalization;
using FactCheck.Consistency.Wording;
using FactCheck.Rules.Binding;
using FactCheck.Values;

namespace FactCheck.Features;

/// <summary>Says how a value in words was read.</summary>
internal static class ValueInWords
{
    /// <summary>The value, its kind, and the interval it means, in Markdown.</summary>
    public static string Of(MentionValue value) =>
        value switch
        {
            DateValue { From: { } from, Until: { } until } =>
                $"**{ValueText.Of(value)}**, {KindNames.InWords(value.Kind)}: {from.Date:uuuu-MM-dd} up to, not including, {until.Date:uuuu-MM-dd}",
            DateValue => $"**{ValueText.Of(value)}**, a date whose year is not known",
            CategoryValue category =>
                $"**{category.Member}**, a member of `<{category.Vocabulary}>`",
            _ =>
                $"**{ValueText.Of(value)}**, {KindNames.InWords(value.Kind)}: {Interval(value.Line)}",
        };

    private static string Interval(Interval? interval) =>
        interval is { } line
            ? $"`{(line.LowOpen || line.Low is null ? "(" : "[")}{Number(line.Low, "−∞")}, {Number(line.High, "∞")}{(line.HighOpen || line.High is null ? ")" : "]")}`"
            : "not placed";

    private static string Number(decimal? number, string unbounded) =>
        number is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{value:#,0.####}")
            : unbounded;
}
