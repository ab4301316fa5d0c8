using System.Runtime.CompilerServices;

namespace FactCheck.Extraction.Dates.Numeric;

/// <summary>The numbers in a token such as <c>13-14/10</c> and the marks between them.</summary>
/// <remarks>Hot: made for each token that holds digits, so it lives on the stack.</remarks>
internal struct NumericToken
{
    private const int MaxParts = 6;
    private const int MaxDigits = 4;

    private Six _values;
    private Six _digits;
    private Six _marks;

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    /// <summary>Number <paramref name="part"/>.</summary>
    public readonly int Value(int part) => _values[part];

    /// <summary>How many digits number <paramref name="part"/> is written with.</summary>
    public readonly int Digits(int part) => _digits[part];

    /// <summary>The mark behind number <paramref name="part"/>; a dash is always <c>-</c>.</summary>
    public readonly char Mark(int part) => (char)_marks[part];

    /// <summary>Reads a token of digits and single marks.</summary>
    /// <returns>False when it holds anything else, more than six numbers, or one of more than four digits.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out NumericToken token)
    {
        token = default;
        var i = 0;
        while (i < text.Length)
        {
            var (start, value) = (i, 0);
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < MaxDigits)
            {
                value = value * 10 + (text[i++] - '0');
            }
            if (i == start || token.Count == MaxParts)
            {
                return false;
            }
            token._values[token.Count] = value;
            token._digits[token.Count] = i - start;
            token.Count++;
            if (i == text.Length)
            {
                return true;
            }
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                return false;
            }
            token._marks[token.Count - 1] = text[i] == '–' ? '-' : text[i];
            i++;
        }
        return false;
    }

    [InlineArray(MaxParts)]
    private struct Six
    {
        private int _first;
    }
}
