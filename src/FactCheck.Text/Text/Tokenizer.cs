using System.Globalization;

namespace FactCheck.Text;

/// <summary>Cuts text into tokens. A token never spans white space.</summary>
/// <param name="words">Numbers the words.</param>
public sealed class Tokenizer(WordTable words)
{
    /// <summary>Appends the tokens of <paramref name="span"/> of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    public void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        var i = span.Start;
        while (i < span.End)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]))
            {
                i++;
                continue;
            }
            var token = Read(text, i, span.End);
            tokens.Add(token);
            i = token.End;
        }
    }

    private Token Read(string text, int start, int end)
    {
        var (letters, digits) = (false, false);
        var i = start;
        while (i < end)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                digits = true;
            }
            else if (IsLetter(text, i))
            {
                letters = true;
            }
            else if (!Joins(text, i, start, end))
            {
                break;
            }
            i++;
        }
        return i == start
            ? Punctuation(text, start, end)
            : Made(text, start, i - start, letters, digits);
    }

    private Token Made(string text, int start, int length, bool letters, bool digits)
    {
        var kind = (letters, digits) switch
        {
            (true, true) => TokenKind.Mixed,
            (false, true) => TokenKind.Number,
            _ => TokenKind.Word,
        };
        return new Token(start, length, kind, words.Find(text.AsSpan(start, length)));
    }

    private Token Punctuation(string text, int start, int end)
    {
        var length = start + 1 < end && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;
        return new Token(
            start,
            length,
            TokenKind.Punctuation,
            words.Find(text.AsSpan(start, length))
        );
    }

    // Inside a token: an apostrophe between letters, and . , : / - between two digits.
    private static bool Joins(string text, int i, int start, int end)
    {
        if (i == start || i + 1 >= end)
        {
            return false;
        }
        return text[i] switch
        {
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
            '.' or ',' or ':' or '/' or '-' or '–' => char.IsAsciiDigit(text[i - 1])
                && char.IsAsciiDigit(text[i + 1]),
            _ => false,
        };
    }

    private static bool IsLetter(string text, int i) =>
        CharUnicodeInfo.GetUnicodeCategory(text, i)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsLetter(text, i - 1));
}
