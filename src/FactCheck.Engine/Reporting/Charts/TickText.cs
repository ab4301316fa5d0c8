using System.Globalization;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.Charts;

/// <summary>Numbers beside an axis as people say them: <c>220,000</c>, <c>1.2 million</c>.</summary>
internal static class TickText
{
    private static readonly (decimal Size, string Name)[] Scales =
    [
        (1_000_000_000_000, "trillion"),
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
    ];

    /// <summary>The text for <paramref name="number"/>.</summary>
    public static string Of(decimal number)
    {
        foreach (var (size, name) in Scales)
        {
            if (Math.Abs(number) >= size)
            {
                var scaled = number / size;
                return Math.Abs(scaled) < 1_000_000
                    ? string.Create(CultureInfo.InvariantCulture, $"{scaled:#,0.###} {name}")
                    : number.ToString("0.##E+0", CultureInfo.InvariantCulture);
            }
        }

        return ValueText.Number(number);
    }
}
