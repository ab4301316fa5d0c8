using FactCheck.Rules.Syntax;
using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// The grammar of patterns: words, <c>"quoted"</c> words, <c>word*</c>, <c>(a | b)</c>, <c>( )?</c>, <c>...</c>,
/// <c>...N</c>, <c>&lt;vocab&gt;</c> and <c>&lt;name:type&gt;</c>.
/// </summary>
internal static class PatternGrammar
{
    /// <summary>The widest gap that a pattern may have.</summary>
    public const int MaxGap = 50;

    private static readonly Parser<PatternSyntax> Quoted =
        from text in Scan.Text("\"")
            .Then(_ => Scan.While(c => c != '"', 1))
            .Then(text => Scan.Text("\"").Return(text))
            .Located()
        select new PatternSyntax.Quoted(text.Value, text.Start, text.Length);

    private static readonly Parser<string> Dots = Scan.Text("...").Or(Scan.Text("…"));

    private static readonly Parser<PatternSyntax> Gap =
        from words in Dots.Then(_ => Scan.While(char.IsAsciiDigit))
            .Then(digits =>
                Scan.While(c => c is '.' or '…').Where(more => more.Length == 0).Return(digits)
            )
            .Select(WordsOf)
            .Where(words => words is >= 1 and <= MaxGap)
            .Located()
        select new PatternSyntax.Gap(words.Value, words.Start, words.Length);

    private static readonly Parser<Located<string>> AngleName = Scan
        .Space.Then(_ => Scan.Name.Located())
        .Lexeme();

    private static readonly Parser<Located<string>?> AngleType = Scan.Text(":")
        .Then(_ => AngleName)
        .Or(Parse.Return<Located<string>?>(null));

    private static readonly Parser<PatternSyntax> Angle =
        from parts in (
            from open in Scan.Text("<")
            from name in AngleName
            from type in AngleType
            from close in Scan.Text(">")
            select (name, type)
        ).Located()
        select new PatternSyntax.Angle(
            parts.Value.name,
            parts.Value.type,
            parts.Start,
            parts.Length
        );

    private static readonly Parser<PatternSyntax> Word =
        from text in ((Parser<string>)ReadWord).Located()
        select text.Value.EndsWith('*')
            ? (PatternSyntax)new PatternSyntax.Prefix(text.Value[..^1], text.Start, text.Length)
            : new PatternSyntax.Word(text.Value, text.Start, text.Length);

    // A group holds patterns: the field is read when the parser runs, not while the fields are made.
    private static readonly Parser<PatternSyntax> Later = input => Pattern!(input);

    private static readonly Parser<PatternSyntax> Group =
        from parts in (
            from open in Scan.Text("(").Lexeme()
            from first in Later
            from others in Scan.Text("|").Lexeme().Then(_ => Later).Many()
            from close in Scan.Text(")")
            from option in Scan.Text("?").Optional()
            select (Alternatives: others.Prepend(first).ToList(), option.IsDefined)
        ).Located()
        select new PatternSyntax.Group(
            parts.Value.Alternatives,
            parts.Value.IsDefined,
            parts.Start,
            parts.Length
        );

    /// <summary>One piece of a pattern.</summary>
    public static readonly Parser<PatternSyntax> Item = Choose;

    /// <summary>A pattern: pieces one after the other.</summary>
    public static readonly Parser<PatternSyntax> Pattern = SequenceOf(Item).Named("a pattern");

    /// <summary>Pieces one after the other, each with the blanks behind it.</summary>
    public static Parser<PatternSyntax> SequenceOf(Parser<PatternSyntax> item) =>
        from items in item.Lexeme().AtLeastOnce()
        let list = items.ToList()
        let end = list[^1].Start + list[^1].Length
        select list.Count == 1
            ? list[0]
            : new PatternSyntax.Sequence(list, list[0].Start, end - list[0].Start);

    /// <summary>Whether <paramref name="c"/> is part of a plain word wherever it stands.</summary>
    public static bool IsWordChar(char c) =>
        !char.IsWhiteSpace(c)
        && c is not ('(' or ')' or '|' or '<' or '>' or '"' or '*' or '?' or '…')
        && c is not ('[' or ']' or '{' or '}');

    // The first character tells which piece begins, so that no alternative is tried in vain.
    private static IResult<PatternSyntax> Choose(IInput input)
    {
        var parser = (input.AtEnd ? '\0' : input.Current) switch
        {
            '(' => Group,
            '<' => Angle,
            '"' => Quoted,
            '…' => Gap,
            '.' when Dots(input).WasSuccessful => Gap,
            _ => Word,
        };
        return parser(input);
    }

    // A plain word ends before a gap; a star ends it and belongs to it, if nothing follows.
    private static IResult<string> ReadWord(IInput input)
    {
        var (source, start) = (input.Source, input.Position);
        var end = start;
        while (end < source.Length && IsWordChar(source[end]) && !StartsGap(source, end))
        {
            end++;
        }
        if (end > start && end < source.Length && source[end] == '*')
        {
            end++;
        }
        var isBroken =
            end == start
            || source.AsSpan(start, end - start).StartsWith("..")
            || (end < source.Length && source[end] is '*' or '?' or '[' or ']' or '{' or '}');
        var isCut =
            end > start && source[end - 1] == '*' && end < source.Length && IsWordChar(source[end]);
        return isBroken || isCut
            ? Result.Failure<string>(input, "no word", ["a word"])
            : Result.Success(source[start..end], Scan.Jump(input, end));
    }

    private static bool StartsGap(string source, int at) =>
        string.CompareOrdinal(source, at, "...", 0, 3) == 0;

    private static int WordsOf(string digits) =>
        digits.Length switch
        {
            0 => PatternNode.DefaultGap,
            > 3 => 0,
            _ => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture),
        };
}
