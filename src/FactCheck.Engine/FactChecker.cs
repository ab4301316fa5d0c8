using System.Reflection;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Matching;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// The engine as one piece: articles in, claims or a report out. Immutable once made, shared by threads.
/// </summary>
/// <remarks>
/// Articles are read as they are asked for and let go once their claims are made, so memory grows with the claims and not
/// with the corpus. What comes out does not depend on the number of threads.
/// </remarks>
public sealed class FactChecker
{
    private readonly RuleSet _rules;
    private readonly JudgeOptions _options;
    private readonly TextAnalyzer _analyzer;
    private readonly RuleMatcher _matcher;
    private readonly ClaimBuilder _builder;

    /// <summary>Compiles <paramref name="rules"/>.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="reader">
    /// The readers of figures and dates, for instance those that the rules were loaded with; <see langword="null"/> for
    /// readers of the languages that ship.
    /// </param>
    /// <param name="options">How claims are judged; <see langword="null"/> for the defaults.</param>
    /// <exception cref="PatternTooLargeException">A pattern is too large to be compiled.</exception>
    public FactChecker(RuleSet rules, MentionReader? reader = null, JudgeOptions? options = null)
    {
        Reader = reader ?? new MentionReader(LanguageSet.Default, new WordTable());
        _rules = rules;
        _options = options ?? JudgeOptions.Default;
        _matcher = new RuleMatcher(rules, Reader.Words, Reader.Units);
        _builder = new ClaimBuilder(rules, Reader.Languages, Reader.Words);
        _analyzer = new TextAnalyzer(Reader.Words);
    }

    /// <summary>The readers of figures and dates.</summary>
    public MentionReader Reader { get; }

    /// <summary>The matcher of the rules.</summary>
    internal RuleMatcher Matcher => _matcher;

    /// <summary>The version of the engine, as reports name it.</summary>
    public static string Version { get; } =
        typeof(FactChecker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            is { InformationalVersion: var version }
            ? version.Split('+')[0]
            : "0.0.0";

    /// <summary>The repository that the engine was built of (<c>-p:RepositoryUrl=…</c>); <see langword="null"/> when it was not told.</summary>
    public static Uri? Home { get; } =
        typeof(FactChecker)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(data => data.Key == "RepositoryUrl")
            is { Value: var url }
        && Uri.TryCreate(url, UriKind.Absolute, out var home)
        && home.Scheme == Uri.UriSchemeHttps
            ? home
            : null;

    /// <summary>The claims of one article, in the order of its text.</summary>
    public IReadOnlyList<Claim> Extract(Article article)
    {
        var mentions = Read(article);
        using var text = mentions.Text;
        return _builder.Build(article, text, _matcher.Match(mentions));
    }

    /// <summary>The tokens and mentions of one article, as the matcher sees them; mentions are read when they are asked for.</summary>
    public ArticleMentions Read(Article article) => Read(article, article.Paragraphs());

    /// <summary>The tokens and mentions of the parts of an article that are named, each a paragraph in its language.</summary>
    internal ArticleMentions Read(
        Article article,
        IEnumerable<(TextSpan Span, string Language)> paragraphs
    ) =>
        new(
            _analyzer.Analyze(article.Text, paragraphs),
            Reader,
            new ReadingContext(
                article.Metadata.Published?.Value.Time,
                PublishedDay: article.Metadata.PublishedDay?.Value
            )
        );

    /// <summary>The claims of all articles, in the order of <paramref name="items"/>, as they become known.</summary>
    /// <param name="items">The corpus; it is read by the caller's thread.</param>
    /// <param name="threads">How many threads extract; 1 for the caller's alone.</param>
    /// <param name="cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public IEnumerable<ExtractedItem> Extract(
        IEnumerable<CorpusItem> items,
        int threads,
        CancellationToken cancellation = default
    ) => InOrder.Map(items, Extract, threads, cancellation);

    /// <summary>Extracts and judges: the whole run of <c>check</c>.</summary>
    /// <inheritdoc cref="Extract(IEnumerable{CorpusItem}, int, CancellationToken)"/>
    public Report Run(
        IEnumerable<CorpusItem> items,
        int threads = 1,
        CancellationToken cancellation = default
    )
    {
        var states = new FactStates();
        var skipped = new List<SkippedFile>();
        var (articles, claims) = (0, 0);
        foreach (var item in Extract(items, threads, cancellation))
        {
            if (item.Skipped is not null)
            {
                skipped.Add(item.Skipped);
                continue;
            }
            articles++;
            claims += item.Claims.Count;
            foreach (var claim in item.Claims)
            {
                states.Add(claim);
            }
        }
        return new Report(
            new Judge(_rules, _options).Run(states),
            skipped,
            new RunSummary(Version, _rules.Rules.Count, articles, claims)
            {
                Options = _options,
                Home = Home,
            }
        );
    }

    private ExtractedItem Extract(CorpusItem item) =>
        item.Article is { } article
            ? new ExtractedItem(Extract(article), null)
            : new ExtractedItem([], item.Skipped);
}
