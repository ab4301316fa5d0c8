using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for a whole number, in digits, in words of its class (<c>giêng</c>, <c>III</c>), or in number words.</summary>
/// <param name="bounds">The least and the greatest number that fit.</param>
/// <param name="set">Puts the number into the expression.</param>
/// <param name="suffixes">Letters that may stand behind the digits: <c>th</c> in <c>30th</c>.</param>
/// <param name="words">Numbers the words.</param>
/// <param name="leastTokens">Shorter numbers are refused.</param>
/// <param name="needsSuffix">Whether digits without one of the letters are refused: the <c>1990s</c>, but not the 250.</param>
internal sealed class NumberSlot(
    (int Min, int Max) bounds,
    Func<DateExpression, int, DateExpression> set,
    string[] suffixes,
    WordTable words,
    bool needsSuffix = false,
    int leastTokens = 1
) : Slot
{
    private const int MaxDigits = 4;

    private readonly PhraseTrie<int> _phrases = new(words);
    private readonly PhraseBeginnings _beginnings = new(words);
    private NumeralMemo? _numerals;

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Plain | DigitShapes.Mixed;

    /// <inheritdoc/>
    public override IReadOnlyCollection<int> FirstWords => _beginnings.Words;

    /// <inheritdoc/>
    public override SecondTokens Behind(DigitShapes shape, int word) =>
        (Digits & shape) != DigitShapes.None ? SecondTokens.End : _beginnings.Behind(word);

    /// <summary>Adds a phrase of the slot's class.</summary>
    public void Add(string phrase, int value)
    {
        _phrases.Add(phrase, value);
        _beginnings.Add(phrase);
    }

    /// <summary>Lets number words be read too.</summary>
    public void Add(NumeralMemo numerals)
    {
        _numerals = numerals;
        foreach (var word in numerals.FirstWords)
        {
            _beginnings.Add(word, numerals.Behind);
        }
    }

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var length = 1;
        var isRead = text.Tokens[at].Kind is TokenKind.Number or TokenKind.Mixed
            ? TryReadDigits(text, at, out var value)
            : _phrases.TryMatch(text, at, end, out value, out length)
                || TryReadWords(text, at, end, out value, out length);
        if (!isRead || value < bounds.Min || value > bounds.Max || length < leastTokens)
        {
            return 0;
        }
        date = set(date, value);
        return length;
    }

    private bool TryReadDigits(TokenizedText text, int at, out int value)
    {
        value = 0;
        var token = text.TokenText(at);
        var i = 0;
        while (i < token.Length && char.IsAsciiDigit(token[i]))
        {
            value = value * 10 + (token[i++] - '0');
            if (i > MaxDigits)
            {
                return false;
            }
        }
        return i > 0 && (i == token.Length ? !needsSuffix : IsSuffix(token[i..]));
    }

    private bool TryReadWords(TokenizedText text, int at, int end, out int value, out int length)
    {
        (value, length) = (0, 0);
        return _numerals is not null && _numerals.TryRead(text, at, end, out value, out length);
    }

    private bool IsSuffix(ReadOnlySpan<char> letters)
    {
        foreach (var suffix in suffixes)
        {
            if (letters.Equals(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
