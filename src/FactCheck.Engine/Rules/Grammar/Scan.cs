using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>The primitive parsers that all sentences of the rules language are made of.</summary>
internal static class Scan
{
    /// <summary>Blanks and line breaks, as many as there are.</summary>
    public static readonly Parser<string> Space = While(char.IsWhiteSpace);

    /// <summary>A name: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static readonly Parser<string> Name = While(IsNameChar, 1).Named("a name");

    /// <summary>A whole number, at most 999 999.</summary>
    public static readonly Parser<int> Integer = While(char.IsAsciiDigit, 1)
        .Where(digits => digits.Length <= 6)
        .Select(digits => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture))
        .Named("a whole number");

    public static bool IsNameChar(char c) =>
        char.IsLetterOrDigit(c) || c is '-' or '_' || IsMark(c);

    /// <summary>A run of at least <paramref name="least"/> characters.</summary>
    public static Parser<string> While(Func<char, bool> belongs, int least = 0) =>
        input =>
        {
            var end = input.Position;
            while (end < input.Source.Length && belongs(input.Source[end]))
            {
                end++;
            }
            return end - input.Position >= least
                ? Result.Success(input.Source[input.Position..end], Jump(input, end))
                : Result.Failure<string>(input, "nothing fits", []);
        };

    /// <summary>Exactly this text, letter case included.</summary>
    public static Parser<string> Text(string text) =>
        input =>
            string.CompareOrdinal(input.Source, input.Position, text, 0, text.Length) == 0
                ? Result.Success(text, Jump(input, input.Position + text.Length))
                : Result.Failure<string>(input, "other text", [$"'{text}'"]);

    /// <summary>These words, parted by blanks, as whole words.</summary>
    public static Parser<string> Words(string words) =>
        words
            .Split(' ')
            .Select(word => Word(word).Lexeme())
            .Aggregate((first, second) => first.Then(_ => second))
            .Return(words)
            .Named($"'{words}'");

    /// <summary>Parser, then the blanks behind it.</summary>
    public static Parser<T> Lexeme<T>(this Parser<T> parser) =>
        parser.Then(value => Space.Return(value));

    /// <summary>What <paramref name="parser"/> reads with where it stands, blanks behind it left out.</summary>
    public static Parser<Located<T>> Located<T>(this Parser<T> parser) =>
        input =>
        {
            var result = parser(input);
            return result.WasSuccessful
                ? Result.Success(
                    new Located<T>(
                        result.Value,
                        input.Position,
                        result.Remainder.Position - input.Position
                    ),
                    result.Remainder
                )
                : Result.Failure<Located<T>>(result.Remainder, result.Message, result.Expectations);
        };

    /// <summary>All characters up to the first place where <paramref name="stop"/> reads; not empty, blanks trimmed.</summary>
    public static Parser<string> UpTo<T>(Parser<T> stop) =>
        input =>
        {
            var end = input.Position;
            while (end < input.Source.Length && !stop(Jump(input, end)).WasSuccessful)
            {
                end++;
            }
            var text = input.Source[input.Position..end];
            return text.AsSpan().Trim().IsEmpty
                ? Result.Failure<string>(input, "nothing stands here", [])
                : Result.Success(
                    text.TrimEnd(),
                    Jump(input, input.Position + text.TrimEnd().Length)
                );
        };

    /// <summary>Runs <paramref name="parser"/> over the whole of <paramref name="text"/>.</summary>
    public static IResult<T> Run<T>(Parser<T> parser, string text) =>
        Space
            .Then(_ => parser)
            .Then(value => Space.Return(value))
            .End()(new SentenceInput(text, 0));

    /// <summary>The input at another place of the same text.</summary>
    public static IInput Jump(IInput input, int target) => ((SentenceInput)input).JumpTo(target);

    private static Parser<string> Word(string word) =>
        input =>
        {
            var end = input.Position + word.Length;
            var isThere =
                string.CompareOrdinal(input.Source, input.Position, word, 0, word.Length) == 0
                && (end >= input.Source.Length || !IsNameChar(input.Source[end]));
            return isThere
                ? Result.Success(word, Jump(input, end))
                : Result.Failure<string>(input, "another word", [$"'{word}'"]);
        };

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
