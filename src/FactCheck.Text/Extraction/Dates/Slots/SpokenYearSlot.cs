using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Extraction.Numerals;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>
/// A slot for a year as it is spoken: in two halves (<c>nineteen ninety-nine</c>, <c>nineteen oh five</c>) or digit by digit
/// (<c>hai không một bảy</c>).
/// </summary>
/// <param name="lexicon">The number words.</param>
/// <param name="zeroes">Other words for a nought between the halves: <c>oh</c>.</param>
/// <param name="words">Numbers the words.</param>
internal sealed class SpokenYearSlot(
    NumeralLexicon lexicon,
    IReadOnlyCollection<string> zeroes,
    WordTable words
) : Slot
{
    private const int DigitsOfYear = 4;
    private const int LeastHalf = 10;
    private const int LastHalf = 21;

    private readonly HashSet<int> _zeroes = [.. zeroes.Select(word => words.Add(word))];

    private readonly SecondTokens _behind = new(
        lexicon.FirstWords.Concat(zeroes.Append("-").Select(word => words.Add(word))),
        DigitShapes.None
    );

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.None;

    /// <inheritdoc/>
    public override IReadOnlyCollection<int> FirstWords { get; } = [.. lexicon.FirstWords];

    /// <inheritdoc/>
    public override SecondTokens Behind(DigitShapes shape, int word) => _behind;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var length = ReadDigits(text, at, end, out var year);
        if (length == 0)
        {
            length = ReadHalves(text, at, end, out year);
        }
        if (length == 0 || !NumericShapes.IsYear(year))
        {
            return 0;
        }
        date = date with { Year = year };
        return length;
    }

    // hai không một bảy, một chín bảy lăm
    private int ReadDigits(TokenizedText text, int at, int end, out int year)
    {
        year = 0;
        for (var i = 0; i < DigitsOfYear; i++)
        {
            var word = lexicon.At(text, at + i, end, out var length);
            var isDigit =
                word.Role is NumberRole.Digit or NumberRole.Zero
                || (word.Role == NumberRole.AfterTens && i > 1);
            if (!isDigit || length != 1)
            {
                return 0;
            }
            year = year * 10 + (int)word.Value;
        }
        return DigitsOfYear;
    }

    // nineteen | ninety-nine; twenty | seventeen; nineteen | oh five
    private int ReadHalves(TokenizedText text, int at, int end, out int year)
    {
        year = 0;
        var first = ReadHalf(text, at, end, out var century);
        if (first == 0 || century is < LeastHalf or > LastHalf)
        {
            return 0;
        }
        var next = at + first;
        var isNought =
            next < end
            && (
                _zeroes.Contains(text.Tokens[next].WordId)
                || lexicon.At(text, next, end, out _).Role == NumberRole.Zero
            );
        int second;
        if (isNought)
        {
            var unit = lexicon.At(text, next + 1, end, out var length);
            if (unit.Role != NumberRole.Digit)
            {
                return 0;
            }
            (second, year) = (1 + length, (int)unit.Value);
        }
        else
        {
            second = ReadHalf(text, next, end, out year);
        }
        year += 100 * century;
        return second == 0 ? 0 : first + second;
    }

    // A number from 10 to 99.
    private int ReadHalf(TokenizedText text, int at, int end, out int value)
    {
        var word = lexicon.At(text, at, end, out var length);
        value = (int)word.Value;
        if (word.Role is NumberRole.Teen)
        {
            return length;
        }
        if (word.Role != NumberRole.Tens)
        {
            return 0;
        }
        var behind = at + length;
        var isJoined = behind < end && text.Text[text.Tokens[behind].Start] is '-' or '‑';
        var unit = lexicon.At(text, behind + (isJoined ? 1 : 0), end, out var more);
        if (unit.Role != NumberRole.Digit)
        {
            return length;
        }
        value += (int)unit.Value;
        return length + (isJoined ? 1 : 0) + more;
    }
}
