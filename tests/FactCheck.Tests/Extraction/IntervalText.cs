using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction;

/// <summary>Writes intervals as the phrase tables do: <c>=21</c>, <c>&gt;12500</c>, <c>[2400000,3000000)</c>.</summary>
internal static class IntervalText
{
    public static string Of(Interval interval) =>
        interval switch
        {
            { Low: { } low, High: { } high } when low == high => $"={Number(low)}",
            { Low: { } low, High: { } high } =>
                $"{(interval.LowOpen ? '(' : '[')}{Number(low)},{Number(high)}{(interval.HighOpen ? ')' : ']')}",
            { Low: { } low } => $"{(interval.LowOpen ? ">" : ">=")}{Number(low)}",
            { High: { } high } => $"{(interval.HighOpen ? "<" : "<=")}{Number(high)}",
            _ => "any",
        };

    /// <summary>An interval with its ends to four decimals.</summary>
    public static string Rounded(Interval interval) =>
        Of(
            new Interval(
                Rounded(interval.Low),
                interval.LowOpen,
                Rounded(interval.High),
                interval.HighOpen
            )
        );

    public static string Number(decimal value) =>
        MentionJson.Trim(value).ToString(CultureInfo.InvariantCulture);

    private static decimal? Rounded(decimal? value) =>
        value is { } number ? decimal.Round(number, 4) : null;
}
