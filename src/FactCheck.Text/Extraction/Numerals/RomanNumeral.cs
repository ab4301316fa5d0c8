using System.Buffers;

namespace FactCheck.Extraction.Numerals;

/// <summary>Reads Roman numerals in capitals: <c>III</c>, <c>XX</c>.</summary>
internal static class RomanNumeral
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("MDCLXVI");

    private static readonly (string Letters, int Value)[] Parts =
    [
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];

    /// <summary>Reads the whole of <paramref name="text"/> (1–3999, in the usual spelling).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.ContainsAnyExcept(Digits))
        {
            return false;
        }
        var rest = text;
        foreach (var (letters, amount) in Parts)
        {
            var most = letters.Length == 1 && letters[0] is 'M' or 'C' or 'X' or 'I' ? 3 : 1;
            for (var i = 0; i < most && rest.StartsWith(letters, StringComparison.Ordinal); i++)
            {
                value += amount;
                rest = rest[letters.Length..];
            }
        }
        return rest.IsEmpty;
    }
}
