using System.Runtime.CompilerServices;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>Whether day or month stands first in dates written in digits (<c>4/5/2015</c>).</summary>
/// <remarks>
/// A heuristic: the language's usual order, unless the same text has a date that can only be read the other way
/// (<c>9/30/2015</c>) and none that can only be read the usual way.
/// </remarks>
/// <param name="varies">Whether the language is written in both orders.</param>
internal sealed class NumericOrder(bool varies)
{
    private readonly ConditionalWeakTable<TokenizedText, object> _byText = [];

    /// <summary>Whether the month stands first in <paramref name="text"/>.</summary>
    public bool IsMonthFirst(TokenizedText text) =>
        varies && (bool)_byText.GetValue(text, static text => HasOnlyMonthFirst(text));

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
}
