using System.Globalization;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>Whole numbers in language packs.</summary>
internal static class PackNumber
{
    /// <summary>The number that <paramref name="text"/> is.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static int Parse(string text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : throw new InvalidOperationException(
                $"language pack: '{text}' must be a whole number"
            );
}
