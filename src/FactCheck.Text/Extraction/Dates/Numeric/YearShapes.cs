namespace FactCheck.Extraction.Dates.Numeric;

/// <summary>Reads tokens of digits that begin with a year.</summary>
internal static class YearShapes
{
    private const int LongestYearRange = 100;
    private const int LastQuarter = 4;
    private const int LastDay = 31;

    /// <summary>Reads <c>2016-05</c>; 2011-12 are two years rather than a month.</summary>
    public static bool TryReadMonth(in NumericToken token, ref DateExpression date)
    {
        var years = date;
        if (
            token.Count != 2
            || token.Digits(0) != 4
            || token.Digits(1) != 2
            || token.Mark(0) != '-'
            || !NumericShapes.IsYear(token.Value(0))
            || token.Value(1) is < 1 or > 12
            || TryReadRange(token, ref years)
        )
        {
            return false;
        }
        date = date with { Year = token.Value(0), Month = token.Value(1) };
        return true;
    }

    /// <summary>Reads <c>4/2023</c> as a quarter.</summary>
    public static bool TryReadQuarter(in NumericToken token, ref DateExpression date)
    {
        if (
            token.Count != 2
            || token.Digits(0) > 2
            || token.Digits(1) != 4
            || token.Mark(0) is not ('/' or '-')
        )
        {
            return false;
        }
        date = date with { Quarter = token.Value(0), Year = token.Value(1) };
        return token.Value(0) is >= 1 and <= LastQuarter && NumericShapes.IsYear(token.Value(1));
    }

    /// <summary>Reads <c>13-2016</c> as a day and a year.</summary>
    public static bool TryReadDay(in NumericToken token, ref DateExpression date)
    {
        if (token.Count != 2 || token.Digits(0) > 2 || token.Digits(1) != 4 || token.Mark(0) != '-')
        {
            return false;
        }
        date = date with { Day = token.Value(0), Year = token.Value(1) };
        return token.Value(0) is >= 1 and <= LastDay && NumericShapes.IsYear(token.Value(1));
    }

    /// <summary>Reads <c>2011-2015</c>, <c>2015-16</c>.</summary>
    public static bool TryReadRange(in NumericToken token, ref DateExpression date)
    {
        if (token.Count != 2 || token.Digits(0) != 4 || token.Mark(0) is not ('-' or '/'))
        {
            return false;
        }
        var first = token.Value(0);
        var last = token.Digits(1) == 2 ? first / 100 * 100 + token.Value(1) : token.Value(1);
        date = date with
        {
            Year = first,
            End = new DateExpression.RangeEnd(new DateExpression { Year = last }),
        };
        return token.Digits(1) is 2 or 4
            && NumericShapes.IsYear(first)
            && NumericShapes.IsYear(last)
            && last > first
            && last - first <= LongestYearRange;
    }
}
