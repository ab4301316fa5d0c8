using System.Buffers;
using FactCheck.Text;

namespace FactCheck.Extraction.Traps;

/// <summary>Tokens whose shape alone tells that they are no figures. The same in all languages.</summary>
internal static class TokenShapes
{
    private const int ShortestPhone = 9;
    private const int LongestScore = 2;

    private static readonly SearchValues<char> DigitsAndDots = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> DigitsDotsAndDashes = SearchValues.Create(
        "0123456789.-"
    );

    /// <summary>2-1: two numbers of at most two digits.</summary>
    public static bool IsScore(ReadOnlySpan<char> token) =>
        token.IndexOfAny('-', '–', ':') is var dash
        && dash is > 0 and <= LongestScore
        && IsDigits(token[..dash])
        && token.Length - dash - 1 is > 0 and <= LongestScore
        && IsDigits(token[(dash + 1)..]);

    /// <summary>2 - 1: a score with spaces around its dash.</summary>
    public static bool IsSpacedScore(TokenizedText text, int token, int end) =>
        token + 2 < end
        && text.TokenText(token + 1) is "-" or "–" or ":"
        && IsSide(text.TokenText(token))
        && IsSide(text.TokenText(token + 2));

    private static bool IsSide(ReadOnlySpan<char> token) =>
        token.Length <= LongestScore && IsDigits(token);

    /// <summary>1:5: a colon without the two digits of a clock behind it.</summary>
    public static bool IsRatio(ReadOnlySpan<char> token) =>
        token.IndexOf(':') is var colon
        && colon > 0
        && token.Length - colon - 1 != 2
        && IsDigits(token[..colon])
        && IsDigits(token[(colon + 1)..]);

    /// <summary>1080p, 720i: the lines of a picture.</summary>
    public static bool IsResolution(ReadOnlySpan<char> token) =>
        token.Length is 4 or 5
        && token[^1] is 'p' or 'i'
        && token[..^1]
            is "144"
                or "240"
                or "360"
                or "480"
                or "540"
                or "576"
                or "720"
                or "1080"
                or "1440"
                or "2160"
                or "4320";

    /// <summary>90210, 90210-1234: a postal code of the United States.</summary>
    public static bool IsPostalCode(ReadOnlySpan<char> token) =>
        token.Length is 5 or 10
        && IsDigits(token[..5])
        && (token.Length == 5 || (token[5] == '-' && IsDigits(token[6..])));

    /// <summary>192.168.1.1: four groups of digits, not all behind the first of three.</summary>
    public static bool IsAddress(ReadOnlySpan<char> token)
    {
        if (token.Count('.') != 3 || token.ContainsAnyExcept(DigitsAndDots))
        {
            return false;
        }
        var rest = token[(token.IndexOf('.') + 1)..];
        while (!rest.IsEmpty)
        {
            var dot = rest.IndexOf('.');
            if ((dot < 0 ? rest.Length : dot) != 3)
            {
                return true;
            }
            rest = dot < 0 ? [] : rest[(dot + 1)..];
        }
        return false;
    }

    /// <summary>
    /// A telephone number: a leading zero and nine digits or more, a plus sign and digits, or 1800 and 1900 with a
    /// second group; 0 when there is none.
    /// </summary>
    public static int PhoneLength(TokenizedText text, int token, int end)
    {
        if (IsAreaCode(text, token, end))
        {
            return 3;
        }
        var span = text.TokenText(token);
        if (IsTrunkCode(text, token, end))
        {
            return 2 + GroupsLength(text, token + 2, end);
        }
        var isService = span is "1900" or "1800";
        var digits = CountDigits(span);
        var begin = text.Tokens[token].Start;
        var isInternational = begin > 0 && text.Text[begin - 1] == '+' && digits >= 2;
        if (!(span[0] == '0' || isService || isInternational) || span.ContainsAny(',', '/', ':'))
        {
            return 0;
        }
        var next = token + 1;
        while (
            next < end
            && next < token + 5
            && text.Tokens[next].Kind == TokenKind.Number
            && text.Tokens[next].Start == text.Tokens[next - 1].End + 1
            && text.TokenText(next).Length is >= 2 and <= 8
            && IsDigitsOrDots(text.TokenText(next))
        )
        {
            digits += CountDigits(text.TokenText(next));
            next++;
        }
        return digits >= ShortestPhone || (isService && next > token + 1) ? next - token : 0;
    }

    // (555) 123-4567
    private static bool IsAreaCode(TokenizedText text, int token, int end) =>
        token > 0
        && token + 2 < end
        && text.Tokens[token].Length == 3
        && text.Text[text.Tokens[token - 1].Start] == '('
        && text.Text[text.Tokens[token + 1].Start] == ')'
        && text.Tokens[token + 2].Kind == TokenKind.Number
        && text.TokenText(token + 2) is { Length: >= 7 } number
        && number.Contains('-');

    // (028) 3823 4567
    private static bool IsTrunkCode(TokenizedText text, int token, int end) =>
        token > 0
        && token + 2 < end
        && text.TokenText(token) is ['0', ..] and { Length: >= 2 and <= 4 }
        && text.Text[text.Tokens[token - 1].Start] == '('
        && text.Text[text.Tokens[token + 1].Start] == ')'
        && IsGroup(text, token + 2);

    // Groups of digits with a space between them.
    private static int GroupsLength(TokenizedText text, int token, int end)
    {
        var next = token + 1;
        while (
            next < end
            && text.Tokens[next].Start == text.Tokens[next - 1].End + 1
            && IsGroup(text, next)
        )
        {
            next++;
        }
        return next - token;
    }

    private static bool IsGroup(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Number
        && text.TokenText(token).Length >= 3
        && IsDigitsOrDots(text.TokenText(token));

    /// <summary>A number plate: 51H-123.45; 0 when there is none.</summary>
    public static int PlateLength(TokenizedText text, int token, int end) =>
        text.Tokens[token].Kind == TokenKind.Mixed
        && token + 2 < end
        && text.Text[text.Tokens[token + 1].Start] == '-'
        && text.Tokens[token + 1].Start == text.Tokens[token].End
        && text.Tokens[token + 2].Start == text.Tokens[token + 1].End
        && text.Tokens[token + 2].Kind == TokenKind.Number
            ? 3
            : 0;

    /// <summary>The number of a section or list item: it begins the sentence, and a full stop or bracket ends it or stands behind it.</summary>
    public static int SectionLength(SentenceReading sentence, int token)
    {
        var text = sentence.Text;
        var next = token + 1;
        if (
            token != sentence.FirstToken
            || next >= sentence.EndToken
            || text.Tokens[next].Start != text.Tokens[token].End
        )
        {
            return 0;
        }
        var isListItem = text.Text[text.Tokens[next].Start] == ')';
        var isHeading = text.Text[text.Tokens[next].Start] == '.' && next + 1 == sentence.EndToken;
        return isListItem || isHeading ? 2 : 0;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsDigitsOrDots(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(DigitsDotsAndDashes);

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }
        return count;
    }
}
