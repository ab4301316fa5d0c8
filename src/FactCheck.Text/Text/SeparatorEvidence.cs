using System.Buffers;

namespace FactCheck.Text;

/// <summary>
/// Finds what the clear numbers of a text (<c>1.234.567</c>, <c>1,234.5</c>, <c>12,5%</c>) tell of its unclear ones
/// (<c>1.234</c>, <c>1,234</c>).
/// </summary>
/// <remarks>
/// A heuristic. Several groups, or both signs, are proof. A single sign is a hint where it cannot separate a group
/// (<c>0,5</c>, <c>12,5%</c>) or hardly parts decimals (<c>220,000</c>). Proof for both notations is none.
/// </remarks>
internal static class SeparatorEvidence
{
    private static readonly SearchValues<char> DigitsAndSigns = SearchValues.Create("0123456789.,");

    // One sloppy number turns nothing round.
    private const int EnoughHints = 2;

    /// <summary>The notation of the paragraphs in <paramref name="language"/>.</summary>
    public static DigitNotation In(TokenizedText text, string language)
    {
        var (proofs, hints) = (new Votes(), new Votes());
        // Hot: looks at every token of the text.
        var tokens = text.Tokens;
        var sentences = text.Sentences;
        foreach (ref readonly var paragraph in text.Paragraphs)
        {
            if (paragraph.Language != language || paragraph.EndSentence == paragraph.FirstSentence)
            {
                continue;
            }
            var end = sentences[paragraph.EndSentence - 1].EndToken;
            for (var i = sentences[paragraph.FirstSentence].FirstToken; i < end; i++)
            {
                if (tokens[i].Kind == TokenKind.Number)
                {
                    Count(text, i, ref proofs, ref hints);
                }
            }
        }
        return proofs.Any ? proofs.Verdict(1) : hints.Verdict(EnoughHints);
    }

    private static void Count(TokenizedText text, int token, ref Votes proofs, ref Votes hints)
    {
        var span = text.TokenText(token);
        var (points, commas) = (span.Count('.'), span.Count(','));
        if (points + commas == 0 || span.ContainsAnyExcept(DigitsAndSigns))
        {
            return;
        }
        var last = span.LastIndexOfAny('.', ',');
        if (points > 0 && commas > 0)
        {
            if (span.Count(span[last]) == 1)
            {
                proofs.Add(span[last]);
            }
            return;
        }
        if (points + commas > 1)
        {
            if (IsGrouped(span, span[last]))
            {
                proofs.Add(Other(span[last]));
            }
            return;
        }
        var decimals = span[(last + 1)..];
        if (decimals is "000" && span[0] != '0')
        {
            hints.Add(Other(span[last]));
        }
        else if (
            span[..last] is "0"
            || (decimals.Length != 3 && IsSign(text, text.Tokens[token].End))
        )
        {
            hints.Add(span[last]);
        }
    }

    private static bool IsGrouped(ReadOnlySpan<char> span, char sign)
    {
        var first = span.IndexOf(sign);
        if (first is < 1 or > 3 || span[0] == '0')
        {
            return false;
        }
        for (var at = first; at < span.Length; at += 4)
        {
            if (span[at] != sign || span[(at + 1)..].IndexOf(sign) is not (-1 or 3))
            {
                return false;
            }
        }
        return (span.Length - first) % 4 == 0;
    }

    // A per cent sign or a currency behind the number, perhaps after a space.
    private static bool IsSign(TokenizedText text, int at)
    {
        at += at < text.Text.Length && char.IsWhiteSpace(text.Text[at]) ? 1 : 0;
        return at < text.Text.Length && (text.Text[at] == '%' || char.IsSymbol(text.Text[at]));
    }

    private static char Other(char sign) => sign == '.' ? ',' : '.';

    private struct Votes
    {
        private int _commas;
        private int _points;

        public readonly bool Any => _commas + _points > 0;

        public void Add(char decimalSign)
        {
            _commas += decimalSign == ',' ? 1 : 0;
            _points += decimalSign == '.' ? 1 : 0;
        }

        public readonly DigitNotation Verdict(int enough) =>
            _points == 0 && _commas >= enough ? DigitNotation.Comma
            : _commas == 0 && _points >= enough ? DigitNotation.Point
            : DigitNotation.Unknown;
    }
}
