using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <summary>
/// Reads numbers as one language writes them: digits with separators, multipliers (<c>2 tỷ 300 triệu</c>), words
/// (<c>hai mươi mốt</c>, <c>two and a half million</c>). Immutable, shared by threads.
/// </summary>
/// <remarks>
/// It reads what could be a number and tells with <see cref="Numeral.NeedsProof"/> where a word may mean something
/// else; whether it is one there is the caller's decision, as are capitals (<c>Lầu Năm Góc</c>), signs and units.
/// </remarks>
/// <param name="pack">The language; its section <c>numbers</c> is compiled.</param>
/// <param name="words">Numbers the words.</param>
internal sealed class NumeralReader(LanguagePack pack, WordTable words)
{
    /// <summary>The number words.</summary>
    public NumeralLexicon Lexicon { get; } = new(pack, words);

    /// <summary>Reads the longest number that begins at <paramref name="token"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Index of the first token.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    /// <param name="numeral">The number.</param>
    /// <param name="length">Number of tokens it takes.</param>
    public bool TryRead(TokenizedText text, int token, int end, out Numeral numeral, out int length)
    {
        var parser = new NumeralParser(Lexicon, text, token, end);
        var found = parser.TryNumber(out numeral);
        length = found ? parser.Position - token : 0;
        return found;
    }

    /// <summary>Reads decimals behind a word for their sign that has no number before it: <c>point five</c>.</summary>
    public bool TryReadPoint(
        TokenizedText text,
        int token,
        int end,
        out Numeral numeral,
        out int length
    )
    {
        var parser = new NumeralParser(Lexicon, text, token, end);
        var found = parser.TryPointFirst(out var value);
        numeral = new Numeral(value, value, NumeralForm.Words, NeedsProof: false);
        length = found ? parser.Position - token : 0;
        return found;
    }

    /// <summary>Reads multipliers alone: <c>chục nghìn</c>, <c>hundred thousand</c>.</summary>
    public bool TryReadMultiplier(
        TokenizedText text,
        int token,
        int end,
        out decimal multiplier,
        out int length
    )
    {
        var parser = new NumeralParser(Lexicon, text, token, end);
        multiplier = parser.TakeMultipliers(takeHundred: true);
        length = parser.Position - token;
        return length > 0;
    }

    /// <summary>Reads a fraction: <c>3/4</c> (which may also be a date), <c>một phần ba</c>, <c>two-thirds</c>.</summary>
    public bool TryReadFraction(
        TokenizedText text,
        int token,
        int end,
        out Numeral numeral,
        out int length
    )
    {
        var parser = new NumeralParser(Lexicon, text, token, end);
        var found = parser.TryFraction(out numeral);
        length = found ? parser.Position - token : 0;
        return found;
    }

    /// <summary>Whether a number can begin at a token: the quick test before <see cref="TryRead"/>.</summary>
    public bool CanBegin(in Token token) =>
        token.Kind switch
        {
            TokenKind.Number or TokenKind.Mixed => true,
            TokenKind.Word => CanBegin(token.WordId),
            _ => false,
        };

    /// <summary>Whether a number in words can begin with a word.</summary>
    public bool CanBegin(int wordId) =>
        Lexicon[wordId].Role
            is not (
                NumberRole.None
                or NumberRole.TensSuffix
                or NumberRole.AfterTens
                or NumberRole.Link
                or NumberRole.AndHalf
                or NumberRole.Part
                or NumberRole.Point
                or NumberRole.Denominator
            );
}
