using System.Globalization;

namespace FactCheck.Reporting.Wording;

/// <summary>Counts of things in words: <c>1 fact</c>, <c>3 facts</c>, <c>1,200 claims</c>.</summary>
/// <remarks>
/// The nouns are those of reports, all of them regular. A general inflector compiles dozens of expressions at its first
/// use, which alone takes longer than a run over one article may.
/// </remarks>
public static class Counted
{
    /// <summary><paramref name="count"/> of <paramref name="noun"/>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The singular of a regular English noun.</param>
    public static string Of(int count, string noun) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {(count == 1 ? noun : noun + "s")}"
        );
}
