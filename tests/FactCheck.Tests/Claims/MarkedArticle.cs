using System.Globalization;
using FactCheck.Claims;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Claims;

/// <summary>An article written with [marks] around what a pattern would match; each line is a paragraph.</summary>
internal static class MarkedArticle
{
    private static readonly RuleLocation Nowhere = new(
        "rules.yaml",
        default,
        new LinePosition(1, 1)
    );

    public static RuleSet NoRules { get; } = new([], [], null);

    public static IReadOnlyList<Claim> ClaimsOf(
        string marked,
        string language,
        ArticleMetadata? metadata = null,
        RuleSet? rules = null,
        Rule? rule = null,
        IReadOnlyList<BlockKind>? kinds = null
    )
    {
        var (text, spans) = Unmark(marked);
        var words = new WordTable();
        var builder = new ClaimBuilder(rules ?? NoRules, LanguageSet.Default, words);
        var article = ArticleOf(text, language, metadata ?? ArticleMetadata.Unknown, kinds);
        var tokens = new TextAnalyzer(words).Analyze(
            text,
            article.Blocks.Select(block => (block.Span, language))
        );
        var matches = spans
            .Select(span => MatchAt(tokens, span, rule ?? RuleOf("<n:count>")))
            .ToList();
        return builder.Build(article, tokens, matches);
    }

    public static Claim ClaimOf(string marked, string language, ArticleMetadata? metadata = null) =>
        ClaimsOf(marked, language, metadata).ShouldHaveSingleItem();

    public static Rule RuleOf(string source, params string[] patternWords) =>
        new()
        {
            Id = "rule",
            Title = "Rule",
            Severity = Severity.Error,
            Find =
            [
                new Pattern(
                    null,
                    new PatternNode.Sequence([
                        new PatternNode.Capture("n", ValueKind.Count, null),
                        .. patternWords.Select(word => new PatternNode.Word(word)),
                    ]),
                    source,
                    Nowhere
                ),
            ],
            Fact = new FactKey([new FactKeyPart("fact", false)]),
            ValueCapture = "n",
            Kind = ValueKind.Count,
            Location = Nowhere,
        };

    /// <summary>A count with the first number in the match, so that equal texts have equal values.</summary>
    public static Quantity Count(decimal number) =>
        new(
            ValueKind.Count,
            number,
            Interval.Point(number),
            Interval.Point(number),
            Qualifier.Exact,
            1,
            null
        );

    public static PatternMatch MatchAt(TokenizedText text, TextSpan span, Rule rule)
    {
        var first = IndexOf(text, token => token.Start >= span.Start);
        var end = IndexOf(text, token => token.Start >= span.End);
        var number = text.Tokens[first..end]
            .ToArray()
            .Where(token => token.Kind == TokenKind.Number)
            .Select(token =>
                token.Span.In(text.Text).ToString().Replace(".", "", StringComparison.Ordinal)
            )
            .Select(digits =>
                decimal.TryParse(
                    digits,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var value
                )
                    ? value
                    : 1
            )
            .FirstOrDefault(1);
        var mention = new Mention(span, span, first, first, end, Count(number));
        return new PatternMatch(
            rule,
            rule.Find[0],
            text.SentenceOf(first),
            first,
            end,
            span,
            new Dictionary<string, Mention>(StringComparer.Ordinal) { ["n"] = mention }
        );
    }

    private static int IndexOf(TokenizedText text, Func<Token, bool> predicate)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (predicate(text.Tokens[i]))
            {
                return i;
            }
        }
        return text.Tokens.Length;
    }

    private static Article ArticleOf(
        string text,
        string language,
        ArticleMetadata metadata,
        IReadOnlyList<BlockKind>? kinds
    )
    {
        var blocks = new List<ArticleBlock>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(
                new ArticleBlock(
                    new TextSpan(start, line.Length),
                    kinds?[blocks.Count] ?? BlockKind.Body,
                    language
                )
            );
            start += line.Length + 1;
        }
        return new Article(
            "a",
            "a.txt",
            text,
            metadata,
            blocks,
            OffsetMap.Identity,
            new LineMap(text)
        );
    }

    private static (string Text, List<TextSpan> Spans) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        var open = -1;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[':
                    open = text.Length;
                    break;
                case ']':
                    spans.Add(TextSpan.FromBounds(open, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
        return (text.ToString(), spans);
    }
}
