using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Numeric;

/// <summary>Whether day or month stands first in dates written in digits (<c>4/5/2015</c>).</summary>
/// <remarks>
/// A heuristic: the language's usual order, unless the same text tells the other one. What can be read one way only tells
/// most (<c>9/30/2015</c>), then how days stand beside the names of months (<c>4 May</c>, <c>May 4</c>).
/// </remarks>
internal sealed class NumericOrder
{
    private const string MonthFirst = "month-first";

    // A thread reads one text after the other, so the last one is all that is worth to be remembered.
    [ThreadStatic]
    private static Last _last;

    private readonly HashSet<int> _months;

    private NumericOrder(bool varies, HashSet<int> months) => (Varies, _months) = (varies, months);

    /// <summary>The order of a pack: its section <c>dates</c> has <c>order: month-first</c> where the month usually stands first.</summary>
    public static NumericOrder Of(PackSection dates, WordTable words)
    {
        var names = dates.Section("classes").Section("month-beside");
        return new NumericOrder(
            dates.Text("order") == MonthFirst,
            [.. names.Keys.SelectMany(names.Phrases).Select(name => words.Add(name.Split(' ')[0]))]
        );
    }

    /// <summary>Whether texts of the language have both orders.</summary>
    public bool Varies { get; }

    /// <summary>Whether the month stands first in <paramref name="text"/>.</summary>
    public bool IsMonthFirst(TokenizedText text)
    {
        if (!Varies)
        {
            return false;
        }
        ref var last = ref _last;
        if (last.Text != text || last.Order != this)
        {
            last = new Last(this, text, FindIsMonthFirst(text));
        }
        return last.IsMonthFirst;
    }

    private bool FindIsMonthFirst(TokenizedText text)
    {
        var tokens = text.Tokens;
        var (sure, named) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                sure += Order(text.TokenText(i));
            }
            else if (tokens[i].WordId != 0 && _months.Contains(tokens[i].WordId))
            {
                named += IsDay(text, i + 1) ? 1 : 0;
                named -= i > 0 && IsDay(text, i - 1) ? 1 : 0;
            }
        }
        return sure > 0 || (sure == 0 && named >= 0);
    }

    // 1 where the month must stand first, -1 where the day must.
    private static int Order(ReadOnlySpan<char> token)
    {
        if (
            token.Length < 6
            || !NumericToken.TryRead(token, out var numbers)
            || numbers is not { Count: 3 }
            || numbers.Mark(0) != '/'
            || numbers.Mark(1) != '/'
            || numbers.Digits(0) > 2
        )
        {
            return 0;
        }
        var (first, second) = (numbers.Value(0), numbers.Value(1));
        return first is > 12 and <= 31 && second is >= 1 and <= 12 ? -1
            : second is > 12 and <= 31 && first is >= 1 and <= 12 ? 1
            : 0;
    }

    private static bool IsDay(TokenizedText text, int at) =>
        at < text.Tokens.Length
        && text.Tokens[at] is { Kind: TokenKind.Number, Length: <= 2 }
        && int.TryParse(
            text.TokenText(at),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var day
        )
        && day is >= 1 and <= 31;

    private readonly record struct Last(
        NumericOrder? Order,
        TokenizedText? Text,
        bool IsMonthFirst
    );
}
