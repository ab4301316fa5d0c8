using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Consistency.Gathering;

/// <summary>Takes digits for a name where the fact is about names: a gate is "B22" to one publisher and "22" to another.</summary>
/// <remarks>
/// A heuristic. Numbers are names when for two of them there is at least one name, and none of them has a unit, a qualifier,
/// a fraction or a tolerance; one stray word among many numbers stays what cannot be compared.
/// </remarks>
internal static class DigitNames
{
    private const int NumbersForAName = 2;

    /// <summary><paramref name="claims"/> in the same order; the same list where nothing is changed.</summary>
    public static IReadOnlyList<Claim> Of(IReadOnlyList<Claim> claims)
    {
        var (names, numbers) = (0, 0);
        foreach (var claim in claims)
        {
            if (claim.Value is CategoryValue)
            {
                names++;
            }
            else if (NameOf(claim) is not null)
            {
                numbers++;
            }
            else
            {
                return claims;
            }
        }
        return names == 0 || numbers == 0 || numbers > names * NumbersForAName
            ? claims
            :
            [
                .. claims.Select(claim =>
                    NameOf(claim) is { } name
                        ? claim with
                        {
                            Value = new CategoryValue("", name),
                        }
                        : claim
                ),
            ];
    }

    private static string? NameOf(Claim claim) =>
        claim
            is {
                Tolerance: null,
                Value: Quantity
                {
                    Kind: ValueKind.Number,
                    Written: { } number,
                    Unit: null,
                    Qualifier: Qualifier.Exact
                }
            }
        && decimal.IsInteger(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : null;
}
