using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Testing;

/// <summary>Runs the tests inside rules: the text of each goes through the same engine as an article.</summary>
/// <remarks>
/// What is expected must be found in order, be it put as a fact, a hedge or a denial; what votes and is not expected is
/// extra. So <c>expect: nothing</c> passes for a sentence that denies the fact.
/// </remarks>
public sealed class RuleTestRunner
{
    private readonly RuleSet _rules;
    private readonly FactChecker _checker;
    private readonly ArticleExplainer _explainer;

    /// <summary>Compiles the rules.</summary>
    /// <param name="rules">The rules; each test sees the claims of its own rule.</param>
    /// <param name="reader">The readers, for instance those that the rules were loaded with; <see langword="null"/> for new ones.</param>
    /// <exception cref="PatternTooLargeException">A pattern is too large to be compiled.</exception>
    public RuleTestRunner(RuleSet rules, MentionReader? reader = null)
    {
        _rules = rules;
        _checker = new FactChecker(rules, reader);
        _explainer = new ArticleExplainer(rules, _checker);
        Coverage = new TestCoverage(rules, _checker);
    }

    /// <summary>What the tests that were run with <c>withCoverage</c> exercise.</summary>
    public TestCoverage Coverage { get; }

    /// <summary>Runs all tests, in the order of the rules.</summary>
    /// <param name="withCoverage">Whether <see cref="Coverage"/> is kept, which takes a second look at each text.</param>
    public IEnumerable<RuleTestResult> Run(bool withCoverage = false) =>
        _rules.Rules.SelectMany(rule => rule.Tests.Select(test => Run(rule, test, withCoverage)));

    /// <summary>Runs one test of <paramref name="rule"/>, which is one of the runner's rules.</summary>
    public RuleTestResult Run(Rule rule, RuleTest test, bool withCoverage = false)
    {
        var context = ReadingContext.Unknown;
        if (test.Published is { } published)
        {
            if (PublishedOn(test, published) is not { } time || !PublicationDate.IsPossible(time))
            {
                return Failed(rule, test, $"'{published}' is not read as a date of publication");
            }
            context = new ReadingContext(time);
        }
        var expected = new List<(string Text, MentionValue Value)>(test.Expect.Count);
        foreach (var phrase in test.Expect)
        {
            if (Expected(rule, test, phrase, context) is not { } value)
            {
                return Failed(
                    rule,
                    test,
                    $"'{phrase}' is not read as a {ValueKindNames.NameOf(rule.Kind)}"
                );
            }
            expected.Add((phrase, value));
        }
        var article = ArticleOf(test, context.Published);
        if (withCoverage)
        {
            Coverage.Add(rule, article);
        }
        return Compared(rule, test, expected, article);
    }

    private RuleTestResult Compared(
        Rule rule,
        RuleTest test,
        List<(string Text, MentionValue Value)> expected,
        Article article
    )
    {
        var found = _checker.Extract(article).Where(claim => claim.Rule == rule.Id).ToList();
        var missed = new List<string>();
        var matched = new HashSet<int>();
        var next = 0;
        foreach (var (text, value) in expected)
        {
            var at = found.FindIndex(next, claim => ValueComparer.AreSame(value, claim.Value));
            if (at < 0)
            {
                missed.Add(text);
                continue;
            }
            matched.Add(at);
            next = at + 1;
        }
        var extra = found.Where((claim, i) => claim.Votes && !matched.Contains(i)).ToList();
        return new RuleTestResult(
            rule,
            test,
            found,
            missed,
            extra,
            WrongKey(test, found, matched),
            missed.Count > 0 ? _explainer.NearMiss(rule, article) : null
        );
    }

    private static string? WrongKey(RuleTest test, List<Claim> found, HashSet<int> matched)
    {
        if (test.Fact is not { } fact)
        {
            return null;
        }
        var wrong = matched.Order().Select(i => found[i].Fact).FirstOrDefault(key => key != fact);
        return wrong is null ? null : $"the fact is '{wrong}' and not '{fact}'";
    }

    private MentionValue? Expected(
        Rule rule,
        RuleTest test,
        string phrase,
        ReadingContext context
    ) =>
        rule is { Kind: ValueKind.Category, Vocabulary: { } vocabulary }
            ? ValueComparer.Member(vocabulary, phrase)
            : _checker.Reader.ReadPhrase(phrase, test.Language, rule.Kind, context)
                ?? _checker.Reader.ReadPhrase(phrase, null, rule.Kind, context);

    private LocalDateTime? PublishedOn(RuleTest test, string published) =>
        ClaimDates.TryRead(published, out LocalDateTime time) ? time
        : _checker.Reader.ReadPhrase(
            published,
            test.Language,
            ValueKind.Date,
            ReadingContext.Unknown
        )
            is DateValue { From: { } from }
            ? from
        : null;

    private static Article ArticleOf(RuleTest test, LocalDateTime? published)
    {
        var source = SourceText.From(test.Text);
        var blocks = Lines(source.Normalized)
            .Select(span => new ArticleBlock(span, BlockKind.Body, test.Language));
        var metadata = published is { } time
            ? ArticleMetadata.Unknown with
            {
                Published = new(new PublicationDate(time), "the test"),
            }
            : ArticleMetadata.Unknown;
        return new Article(
            test.Location.ToString(),
            test.Location.Path,
            source.Normalized,
            metadata,
            [.. blocks],
            source.Map,
            source.Lines
        );
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                yield return TextSpan.FromBounds(start, end);
            }
            start = end + 1;
        }
    }

    private static RuleTestResult Failed(Rule rule, RuleTest test, string problem) =>
        new(rule, test, [], test.Expect, [], problem);
}
