using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Text;
using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>Runs the grammars over scalars and reports what they refuse.</summary>
internal static class SentenceReader
{
    /// <summary>The longest sentence that is parsed, in UTF-16 units.</summary>
    public const int MaxLength = 4000;

    private const int MaxDepth = 16;

    public static PatternSyntax? ReadPattern(YamlNode.Scalar scalar) =>
        IsReadable(scalar) ? Pattern(scalar, PatternGrammar.Pattern) : null;

    public static ContextSyntax? ReadCondition(YamlNode.Scalar scalar)
    {
        if (!IsReadable(scalar) || ScopeMistakes.Report(scalar))
        {
            return null;
        }
        return Pattern(scalar, ContextGrammar.Condition);
    }

    public static CheckSyntax? ReadCheck(YamlNode.Scalar scalar)
    {
        if (!IsReadable(scalar))
        {
            return null;
        }
        var text = scalar.Value;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var length =
            text.AsSpan(start).IndexOfAny(' ', ',', '\n') is var found && found < 0
                ? text.Length - start
                : found;
        var first = text.Substring(start, length);
        foreach (var (firstWord, parser, example) in CheckGrammar.Sentences)
        {
            if (firstWord == first)
            {
                return Sentence(
                    scalar,
                    parser,
                    DiagnosticCatalog.CheckSyntax,
                    $"for example: {example}"
                );
            }
        }
        var nearest = NearestName.Of(first, CheckGrammar.Sentences.Select(item => item.FirstWord));
        scalar.ReportAt(
            DiagnosticCatalog.CheckSyntax,
            start,
            length,
            $"no check begins with '{first}'",
            first.StartsWith('-') ? Mend.Write($"- {first.TrimStart('-')}")
                : nearest is null
                    ? $"checks begin with {string.Join(", ", CheckGrammar.Sentences.Select(item => item.FirstWord))}"
                : Mend.DidYouMean(nearest)
        );
        return null;
    }

    /// <summary>Reads another sentence; what is refused is reported with <paramref name="kind"/>.</summary>
    public static T? Read<T>(
        YamlNode.Scalar scalar,
        Parser<T> parser,
        DiagnosticDescription kind,
        string mend
    )
        where T : class => IsReadable(scalar) ? Sentence(scalar, parser, kind, mend) : null;

    private static T? Pattern<T>(YamlNode.Scalar scalar, Parser<T> parser)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            scalar.Report(DiagnosticCatalog.EmptyPattern, "the pattern is empty");
            return null;
        }
        var result = scalar.File.Sentences.Read(parser, scalar.Value);
        if (result.WasSuccessful)
        {
            return result.Value;
        }
        PatternMistakes.Report(scalar, result.Remainder.Position);
        return null;
    }

    private static T? Sentence<T>(
        YamlNode.Scalar scalar,
        Parser<T> parser,
        DiagnosticDescription kind,
        string mend
    )
        where T : class
    {
        var result = scalar.File.Sentences.Read(parser, scalar.Value);
        if (result.WasSuccessful)
        {
            return result.Value;
        }
        var text = scalar.Value;
        var at = Math.Min(result.Remainder.Position, text.Length);
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        var rest = text.AsSpan(at);
        var length = rest.IndexOfAny(' ', '\n') is var end && end < 0 ? rest.Length : end;
        var expected = result
            .Expectations.Where(item => item.Length > 0 && item != "end of input")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var what = rest.IsEmpty
            ? "something is missing at the end"
            : $"'{rest[..length]}' is not understood";
        var hint =
            expected.Count == 0 ? mend
            : mend.Length == 0 ? $"expected {string.Join(" or ", expected)}"
            : $"expected {string.Join(" or ", expected)}; {mend}";
        if (rest.IsEmpty)
        {
            at = Math.Max(0, text.AsSpan().TrimEnd().Length);
        }
        scalar.ReportAt(kind, at, length, what, hint);
        return null;
    }

    private static bool IsReadable(YamlNode.Scalar scalar)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in scalar.Value)
        {
            depth +=
                c == '(' ? 1
                : c == ')' ? -1
                : 0;
            deepest = Math.Max(deepest, depth);
        }
        if (deepest <= MaxDepth && scalar.Value.Length <= MaxLength)
        {
            return true;
        }
        scalar.ReportAt(
            DiagnosticCatalog.TooLargePattern,
            0,
            1,
            deepest > MaxDepth
                ? $"more than {MaxDepth} parentheses inside each other"
                : $"more than {MaxLength} characters",
            "split it, or name its words in a vocabulary"
        );
        return false;
    }
}
