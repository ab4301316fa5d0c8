using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for one token with a day, the name of its month and its year: <c>12DEC2017</c>, <c>7Aug15</c>.</summary>
/// <param name="section">The pack's names of months, by their number.</param>
internal sealed class GluedDaySlot(PackSection section) : Slot
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _months = section
        .Keys.SelectMany(key =>
            section
                .Phrases(key)
                .Where(name => !name.Contains(' '))
                .Select(name => (Name: name, Month: PackNumber.Parse(key)))
        )
        .ToDictionary(pair => pair.Name, pair => pair.Month, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Mixed;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        var letters = token.IndexOfAnyExceptInRange('0', '9');
        var tail = token.LastIndexOfAnyExceptInRange('0', '9') + 1;
        if (
            letters is not (1 or 2)
            || token.Length - tail is not (2 or 4)
            || !_months.TryGetValue(token[letters..tail], out var month)
        )
        {
            return 0;
        }
        var year = NumericShapes.YearOf(Number(token[tail..]), token.Length - tail);
        var day = Number(token[..letters]);
        if (!NumericShapes.IsYear(year) || !NumericShapes.IsDay(year, month, day))
        {
            return 0;
        }
        date = date with { Year = year, Month = month, Day = day };
        return 1;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = value * 10 + (digit - '0');
        }
        return value;
    }
}
