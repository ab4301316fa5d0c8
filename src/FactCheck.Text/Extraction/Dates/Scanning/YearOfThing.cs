using System.Globalization;
using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Scanning;

/// <summary>
/// A bare year that tells when the thing beside it was: <c>the 2008 crisis</c>, <c>his 2015 memoir</c>, <c>Titanic (1997)</c>,
/// <c>2019 saw</c>.
/// </summary>
/// <remarks>
/// A heuristic on the pack's words: <c>year_before</c> may stand ahead of the year of a thing, <c>year_verbs</c> behind one that
/// begins a sentence. Numbers that could count keep out: those outside of two centuries, round ones before a plural, and any
/// before a word of <c>not_before</c>.
/// </remarks>
internal static class YearOfThing
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int Digits = 4;

    /// <summary>Reads the year at token <paramref name="at"/>.</summary>
    public static bool TryRead(
        DateGrammar grammar,
        TokenizedText text,
        int at,
        int end,
        out FoundDate found
    )
    {
        found = default;
        var tokens = text.Tokens;
        if (
            tokens[at] is not { Kind: TokenKind.Number, Length: Digits }
            || at + 1 >= end
            || !int.TryParse(
                text.TokenText(at),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
            || year is < FirstYear or > LastYear
            || !IsOfThing(grammar, text, at, end, year)
        )
        {
            return false;
        }
        found = new FoundDate(new DateExpression { Year = year }, at, at, at + 1, IsPast: false);
        return true;
    }

    private static bool IsOfThing(
        DateGrammar grammar,
        TokenizedText text,
        int at,
        int end,
        int year
    )
    {
        var tokens = text.Tokens;
        var next = tokens[at + 1];
        var isFirst = at == 0 || text.Sentences[text.SentenceOf(at)].FirstToken == at;
        if (isFirst)
        {
            return grammar.YearVerbs.TryMatch(text, at + 1, end, out _, out _);
        }
        if (text.Text[next.Start] == ')')
        {
            return text.Text[tokens[at - 1].Start] == '('
                && at > 1
                && tokens[at - 2].Kind == TokenKind.Word;
        }
        var isRound = year % 100 == 0;
        return next.Kind == TokenKind.Word
            && (
                IsPossessive(grammar, text, at - 1)
                || grammar.YearBefore.TryMatch(text, at - 1, at, out _, out _)
            )
            && !grammar.NotBefore.TryMatch(text, at + 1, end, out _, out _)
            && !grammar.NotThings.TryMatch(text, at + 1, end, out _, out _)
            && !(isRound && text.TokenText(at + 1)[^1] == 's');
    }

    private static bool IsPossessive(DateGrammar grammar, TokenizedText text, int at)
    {
        var token = text.TokenText(at);
        foreach (var ending in grammar.Possessives)
        {
            if (
                token.Length > ending.Length
                && token[^1] == ending[^1]
                && token[^ending.Length] is '\'' or '’'
            )
            {
                return true;
            }
        }
        return false;
    }
}
