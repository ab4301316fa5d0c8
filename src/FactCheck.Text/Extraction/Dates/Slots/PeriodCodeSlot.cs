using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for one token with the code of a period and its year: <c>3Q18</c>, <c>Q3/2018</c>, <c>1H20</c>, <c>2018Q3</c>, <c>FY19</c>.</summary>
/// <param name="section">The pack's section <c>codes</c>: the letters for a <c>quarter</c>, a <c>half</c> and a <c>year</c>.</param>
internal sealed class PeriodCodeSlot(PackSection section) : Slot
{
    private const int LastQuarter = 4;
    private const int LastHalf = 2;

    private readonly string[] _quarter = [.. section.Phrases("quarter")];
    private readonly string[] _half = [.. section.Phrases("half")];
    private readonly string[] _year = [.. section.Phrases("year")];

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Mixed;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        var before = token.IndexOfAnyExceptInRange('0', '9');
        if (before < 0)
        {
            return 0;
        }
        var letters = token[before..];
        var length = letters.IndexOfAnyInRange('0', '9');
        letters = length < 0 ? letters : letters[..length];
        var digits = token[..before];
        var rest = token[(before + letters.Length)..];
        if (digits.IsEmpty && Is(_year, letters))
        {
            return TryReadYear(rest, ref date) ? 1 : 0;
        }
        var last =
            Is(_quarter, letters) ? LastQuarter
            : Is(_half, letters) ? LastHalf
            : 0;
        if (last == 0 || !TryReadPart(digits, rest, last, out var part, out var year))
        {
            return 0;
        }
        date =
            last == LastQuarter
                ? date with
                {
                    Quarter = part,
                    Year = year,
                }
                : date with
                {
                    Half = part,
                    Year = year,
                };
        return 1;
    }

    private static bool Is(string[] codes, ReadOnlySpan<char> letters)
    {
        foreach (var code in codes)
        {
            if (letters.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    // FY19, FY2019, FY2019-20
    private static bool TryReadYear(ReadOnlySpan<char> digits, ref DateExpression date)
    {
        if (TryYear(digits, out var year))
        {
            date = date with { Year = year };
            return true;
        }
        return NumericToken.TryRead(digits, out var years)
            && NumericShapes.TryRead(years, DateShape.YearRange, monthFirst: false, ref date);
    }

    // 3Q18 and 3Q2018; 2018Q3; Q3/18 and Q3-2018
    private static bool TryReadPart(
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> behind,
        int last,
        out int part,
        out int year
    )
    {
        var isYearFirst = before.Length == 4;
        var isMarked = before.IsEmpty && behind is [_, '/' or '-', ..];
        var number =
            isYearFirst ? behind
            : isMarked ? behind[..1]
            : before;
        var years =
            isYearFirst ? before
            : isMarked ? behind[2..]
            : behind;
        part = number is [>= '1' and <= '9'] ? number[0] - '0' : 0;
        return TryYear(years, out year) && part >= 1 && part <= last;
    }

    private static bool TryYear(ReadOnlySpan<char> digits, out int year)
    {
        year = 0;
        if (digits.Length is not (2 or 4) || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }
        foreach (var digit in digits)
        {
            year = year * 10 + (digit - '0');
        }
        year = NumericShapes.YearOf(year, digits.Length);
        return NumericShapes.IsYear(year);
    }
}
