using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Numeric;

/// <summary>Whether day or month stands first in dates written in digits (<c>4/5/2015</c>).</summary>
/// <remarks>
/// A heuristic: the language's usual order, unless the same text has a date that can only be read the other way
/// (<c>9/30/2015</c>) and none that can only be read the usual way.
/// </remarks>
/// <param name="varies">Whether the language is written in both orders.</param>
internal sealed class NumericOrder(bool varies)
{
    // A thread reads one text after the other, so the last one is all that is worth to be remembered.
    [ThreadStatic]
    private static Last _last;

    /// <summary>Whether the month stands first in <paramref name="text"/>.</summary>
    public bool IsMonthFirst(TokenizedText text)
    {
        if (!varies)
        {
            return false;
        }
        ref var last = ref _last;
        if (last.Text != text)
        {
            last = new Last(text, HasOnlyMonthFirst(text));
        }
        return last.IsMonthFirst;
    }

    private static bool HasOnlyMonthFirst(TokenizedText text)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var token in text.Tokens)
        {
            if (
                token.Kind != TokenKind.Number
                || !NumericToken.TryRead(token.Span.In(text.Text), out var numbers)
                || numbers is not { Count: 3 }
                || numbers.Mark(0) != '/'
                || numbers.Mark(1) != '/'
                || numbers.Digits(0) > 2
            )
            {
                continue;
            }
            var (first, second) = (numbers.Value(0), numbers.Value(1));
            dayFirst |= first is > 12 and <= 31 && second is >= 1 and <= 12;
            monthFirst |= second is > 12 and <= 31 && first is >= 1 and <= 12;
        }
        return monthFirst && !dayFirst;
    }

    private readonly record struct Last(TokenizedText? Text, bool IsMonthFirst);
}
