using FactCheck.Extraction.Numerals;
using FactCheck.Extraction.Quantities;
using FactCheck.Text;

namespace FactCheck.Extraction.Traps;

/// <summary>Tells a number that names something (điều 258, Boeing 737) from one that counts or measures (bài 3 trang).</summary>
internal sealed class LabelRule(NumeralReader numerals, UnitLexicon units)
{
    private const int MostSigns = 3;
    private const int LongestItem = 3;

    // Tổ dân phố 7 thị trấn Sóc Sơn: behind a number that names something the next part of an address follows.
    private const string Place = "city";

    /// <summary>Number of tokens of the naming number at <paramref name="token"/>; 0 when none stands there.</summary>
    public int NumberAfter(SentenceReading sentence, int token)
    {
        var at = token;
        while (at < sentence.EndToken && at < token + MostSigns && IsSign(sentence.Text, at))
        {
            at++;
        }
        if (IsCode(sentence, at))
        {
            return at - token + 2;
        }
        var length = at < sentence.EndToken ? NumberAt(sentence, at) : 0;
        return length > 0 ? at - token + length : 0;
    }

    /// <summary>
    /// Number of tokens from <paramref name="token"/> to the end of a list of naming numbers that begins with
    /// <paramref name="length"/> of them: lớp <c>10, 11 và 12</c>. Nothing stands behind its last number that it could count.
    /// </summary>
    public int ListBehind(SentenceReading sentence, int token, int length, HashSet<int> joins)
    {
        var tokens = sentence.Text.Tokens;
        var behind = token + length;
        while (
            behind + 1 < sentence.EndToken
            && joins.Contains(tokens[behind].WordId)
            && IsPlain(sentence.Text, behind + 1, sentence.EndToken)
            && tokens[behind + 1].Length <= LongestItem
            && CountsNothing(sentence, behind + 2)
        )
        {
            behind += 2;
        }
        return behind - token;
    }

    // No. 5, phone: 113, bus #7
    private static bool IsSign(TokenizedText text, int token) =>
        text.Text[text.Tokens[token].Start] switch
        {
            ':' or '#' => true,
            '.' => text.Tokens[token - 1].End == text.Tokens[token].Start,
            _ => false,
        };

    // Flight UA 93, order AB 1234
    private static bool IsCode(SentenceReading sentence, int token)
    {
        var text = sentence.Text;
        return token + 1 < sentence.EndToken
            && text.Tokens[token] is { Kind: TokenKind.Word, Length: 2 or 3 }
            && !text.TokenText(token).ContainsAnyExceptInRange('A', 'Z')
            && text.Tokens[token + 1].Kind == TokenKind.Number;
    }

    // 3.9, 18.04; 3.450 may be a group of three.
    private static bool IsVersion(ReadOnlySpan<char> token) =>
        token.IndexOf('.') is > 0 and var point && token.Length - point - 1 < 3;

    private int NumberAt(SentenceReading sentence, int token)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var kind = text.Tokens[token].Kind;
        if (
            kind == TokenKind.Number
            && TokenShapes.PhoneLength(text, token, end) is var phone
            && phone > 0
        )
        {
            return phone;
        }
        return kind switch
        {
            TokenKind.Number when !IsMeasured(text, token, end) => 1,
            TokenKind.Mixed => 1,
            TokenKind.Word when RomanNumeral.TryRead(text.TokenText(token), out _) => 1,
            _ => 0,
        };
    }

    /// <summary>Whether a number without a slash or decimals stands at <paramref name="token"/>: 108, 8-9, but neither 5/8 nor 4,5.</summary>
    public static bool IsPlain(TokenizedText text, int token, int end) =>
        token < end
        && text.Tokens[token].Kind == TokenKind.Number
        && !text.TokenText(token).ContainsAny('/', ',', '.');

    /// <summary>
    /// Number of tokens of the telephone number at <paramref name="token"/> behind a word that may also call people: it
    /// has two digits or more, and nothing that could be counted behind it.
    /// </summary>
    public int DialledAfter(SentenceReading sentence, int token)
    {
        var text = sentence.Text;
        var length = NumberAfter(sentence, token);
        var behind = token + length;
        return length > 0 && text.Tokens[token].Length > 1 && !MayBeThing(sentence, behind)
            ? length
            : 0;
    }

    /// <summary>Whether nothing at <paramref name="behind"/> can be what a number before it counts or measures.</summary>
    public bool CountsNothing(SentenceReading sentence, int behind) =>
        !IsMeasured(sentence.Text, behind - 1, sentence.EndToken) && !MayBeThing(sentence, behind);

    private bool MayBeThing(SentenceReading sentence, int token) =>
        token < sentence.EndToken
        && units.MayBeThing(sentence.Text, token)
        && char.IsLower(sentence.Text.Text[sentence.Text.Tokens[token].Start]);

    /// <summary>
    /// Whether a unit, something counted or a multiplier stands behind the number at <paramref name="token"/>. With a
    /// capital it is part of the name: Điều 258 <c>Bộ</c> luật. Nobody counts things by tenths: Ubuntu 18.04 <c>ships</c>.
    /// </summary>
    public bool IsMeasured(TokenizedText text, int token, int end) =>
        units.TryMatch(text, token + 1, end, out var unit, out _)
            && !(
                unit.Kind == UnitKind.Thing
                && (
                    unit.Name == Place
                    || char.IsUpper(text.TokenText(token + 1)[0])
                    || IsVersion(text.TokenText(token))
                )
            )
        || numerals.TryReadMultiplier(text, token + 1, end, out _, out _);
}
