using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

// Hot path: runs wherever a number may begin.

/// <summary>A cursor over the tokens of one number. Sums of terms: coefficient × multipliers, in falling order.</summary>
internal ref partial struct NumeralParser(
    NumeralLexicon lexicon,
    TokenizedText text,
    int start,
    int end
)
{
    private const decimal Largest = 1e24m;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;

    /// <summary>Index of the next token.</summary>
    public int Position { get; private set; } = start;

    private readonly NumberWord Next(out int length) => lexicon.At(text, Position, end, out length);

    private readonly NumberRole NextRole => Next(out _).Role;

    /// <summary>Reads a number.</summary>
    public bool TryNumber(out Numeral numeral)
    {
        var begin = Position;
        var negative = TakeMinus();
        var found = TrySum(out numeral);
        if (!found)
        {
            Position = begin;
            return false;
        }
        if (negative)
        {
            numeral = numeral with
            {
                Value = -numeral.Value,
                Coefficient = -numeral.Coefficient,
                NeedsProof = false,
            };
        }
        return true;
    }

    // The minus word, or a dash glued to digits with white space (or nothing) before it.
    private bool TakeMinus()
    {
        if (Position >= end)
        {
            return false;
        }
        if (NextRole == NumberRole.Minus)
        {
            Position++;
            return true;
        }
        var token = _tokens[Position];
        var isSign =
            token.Kind == TokenKind.Punctuation
            && text.Text[token.Start] is '-' or '−' or '–'
            && Position + 1 < end
            && char.IsAsciiDigit(text.Text[_tokens[Position + 1].Start])
            && _tokens[Position + 1].Start == token.End
            && (token.Start == 0 || StandsApart(text.Text[token.Start - 1]));
        Position += isSign ? 1 : 0;
        return isSign;
    }

    // What may stand before a minus sign: white space, or the currency of $-5.
    private static bool StandsApart(char before) =>
        char.IsWhiteSpace(before)
        || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol;

    private bool TrySum(out Numeral numeral)
    {
        numeral = default;
        var begin = Position;
        if (!TryTerm(isFirst: true, out var term) && !TryBareMultiplier(out term))
        {
            return false;
        }
        var (total, last, coefficient) = (term.Value, term.Multiplier, term.Coefficient);
        while (last > 1 && TryAddTerm(ref total, ref last, ref coefficient)) { }
        var word = lexicon[_tokens[begin].WordId];
        numeral = new Numeral(
            total,
            coefficient,
            term.IsDigits ? NumeralForm.Digits : NumeralForm.Words,
            Position == begin + 1 && word.NeedsProof
        );
        return true;
    }

    private bool TryAddTerm(ref decimal total, ref decimal last, ref decimal coefficient)
    {
        if (TryTail(ref total, ref last))
        {
            return true;
        }
        var begin = Position;
        var linked = TakeLink();
        if (
            !TryTerm(isFirst: linked, out var term)
            || (linked && term.IsDigits)
            // 84 triệu một lượng: a tenth has a word of its own (84 triệu mốt)
            || (!linked && lexicon.LooseUnitIsTenth && term is { IsLoose: true, Value: 1 })
        )
        {
            Position = begin;
            return false;
        }
        if (
            term.Multiplier > last
            && total > 0
            && total < term.Multiplier
            && total + term.Coefficient < Largest / term.Multiplier
        )
        {
            // hai nghìn ba trăm tỷ: the larger multiplier takes all before it.
            coefficient = total + term.Coefficient;
            total = coefficient * term.Multiplier;
            last = term.Multiplier;
            return true;
        }
        if (term.Multiplier >= last || (term.Multiplier == 1 && !FitsBehind(term, last)))
        {
            Position = begin;
            return false;
        }
        total +=
            term.IsLoose && !linked && lexicon.LooseUnitIsTenth
                ? term.Value * last / 10
                : term.Value;
        (last, coefficient) = (term.Multiplier, total);
        return true;
    }

    // một triệu rưỡi, một triệu tư: a part of the last multiplier ends the number.
    private bool TryTail(ref decimal total, ref decimal last)
    {
        var word = Next(out var length);
        var part = word.Role switch
        {
            NumberRole.AndHalf => word.Value,
            NumberRole.AfterTens when lexicon.LooseUnitIsTenth => word.Value / 10,
            _ => 0,
        };
        if (part == 0)
        {
            return false;
        }
        Position += length;
        total += last * part;
        last = 1;
        return true;
    }

    private static bool FitsBehind(in Term term, decimal last) =>
        !term.IsDigits && term.Value < last;

    private bool TakeLink()
    {
        if (NextRole != NumberRole.Link)
        {
            return false;
        }
        Position++;
        return true;
    }

    private bool TryTerm(bool isFirst, out Term term)
    {
        term = default;
        var begin = Position;
        var digits = TryDigits(out var value);
        if (digits)
        {
            TakeTensSuffix(ref value);
        }
        var loose = false;
        var words = !digits && TryWords(isFirst, out value, out loose);
        if (!digits && !words && !TryHalfOrArticle(out value))
        {
            return false;
        }
        if (!TryPoint(ref value) && Next(out var length) is { Role: NumberRole.AndHalf } part)
        {
            Position += length;
            value += part.Value;
        }
        var multiplier = TakeMultipliers(takeHundred: !words);
        if (Math.Abs(value) >= Largest / multiplier)
        {
            Position = begin;
            return false;
        }
        term = new Term(value * multiplier, value, multiplier, digits, loose && multiplier == 1);
        return true;
    }

    // trăm rưỡi, chục, nghìn: a multiplier with nothing before it.
    private bool TryBareMultiplier(out Term term)
    {
        term = default;
        if (NextRole is not (NumberRole.Multiplier or NumberRole.Hundred))
        {
            return false;
        }
        var multiplier = TakeMultipliers(takeHundred: true);
        term = new Term(multiplier, 1, multiplier, IsDigits: false, IsLoose: false);
        return true;
    }

    /// <summary>Reads the multipliers that follow, if any, as one.</summary>
    public decimal TakeMultipliers(bool takeHundred)
    {
        var product = 1m;
        TakeJoint(NumberRole.Multiplier);
        while (product < Largest / 1_000_000_000_000)
        {
            var word = Next(out var length);
            var takes =
                word.Role == NumberRole.Multiplier
                || (takeHundred && word.Role == NumberRole.Hundred);
            if (!takes)
            {
                break;
            }
            product *= word.Value;
            Position += length;
            takeHundred = true;
        }
        return product;
    }

    // $5-million, five-hundred
    private void TakeJoint(NumberRole role)
    {
        if (
            Position > 0
            && Position + 1 < end
            && text.Text[_tokens[Position].Start] is '-' or '‑'
            && _tokens[Position - 1].End == _tokens[Position].Start
            && _tokens[Position].End == _tokens[Position + 1].Start
            && lexicon[_tokens[Position + 1].WordId].Role == role
        )
        {
            Position++;
        }
    }

    // nửa triệu, half a million, a million.
    private bool TryHalfOrArticle(out decimal value)
    {
        var word = Next(out var length);
        value = word.Value;
        if (word.Role is not (NumberRole.Half or NumberRole.Article))
        {
            return false;
        }
        var after = lexicon.At(text, Position + length, end, out _).Role;
        if (after is not (NumberRole.Multiplier or NumberRole.Hundred))
        {
            return false;
        }
        Position += length;
        return true;
    }

    private readonly record struct Term(
        decimal Value,
        decimal Coefficient,
        decimal Multiplier,
        bool IsDigits,
        bool IsLoose
    );
}
