using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Incremental;

/// <summary>
/// Checks a corpus again and again while its rules and its articles are edited, and works anew only what changed. Each
/// report is the one that a fresh run would give. Not thread-safe.
/// </summary>
/// <remarks>
/// Claims are kept by article: an article is known again by being the same object (see <see cref="ArticleCache"/>), a rule
/// by its fingerprint. A new article is searched with all rules, the others with the rules that find other claims now. A
/// fact is judged anew when its claims or its rules changed, or what is learned of the voices; rules are known again by
/// being the same objects (see <see cref="RuleReloader"/>).
/// </remarks>
public sealed class IncrementalChecker
{
    private readonly MentionReader _reader;
    private readonly JudgeOptions _options;
    private RuleSet _rules = new([], [], null);
    private FactChecker? _checker;
    private JudgeMemory _memory = new();
    private string _sources = "";
    private Dictionary<string, string> _keys = new(StringComparer.Ordinal); // of _rules
    private Dictionary<string, string> _claimed = new(StringComparer.Ordinal); // of the rules that _claims are of
    private Dictionary<Article, IReadOnlyList<Claim>> _claims = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>A checker without rules.</summary>
    /// <param name="reader">The readers of figures and dates, those with which all rules are loaded.</param>
    /// <param name="options">How claims are judged.</param>
    public IncrementalChecker(MentionReader reader, JudgeOptions options)
    {
        _reader = reader;
        _options = options;
    }

    /// <summary>Articles that were searched in the last run, with all rules or with some.</summary>
    public int Searched { get; private set; }

    /// <summary>From now on these rules hold.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="fingerprints"><see cref="LoadResult.Fingerprints"/> of the loading that gave the rules.</param>
    public void Use(RuleSet rules, IReadOnlyDictionary<string, string> fingerprints)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(fingerprints);
        // The names of outlets are common to all rules.
        var sources = string.Join(
            '\n',
            rules.Sources?.Members.Select(member =>
                string.Join('\t', [member.Name, .. member.Phrases.Select(phrase => $"{phrase}")])
            )
                ?? []
        );
        if (!string.Equals(sources, _sources, StringComparison.Ordinal))
        {
            (_sources, _memory) = (sources, new JudgeMemory());
        }
        _rules = rules;
        _keys = rules.Rules.ToDictionary(
            rule => rule.Id,
            rule => $"{fingerprints[rule.Id]}\n{sources}",
            StringComparer.Ordinal
        );
        _checker = null;
    }

    /// <summary>The report on the corpus as it is now.</summary>
    /// <param name="items">The whole corpus, in its order.</param>
    /// <param name="threads">How many threads extract; the report is the same.</param>
    /// <param name="cancellation">Ends the run with an <see cref="OperationCanceledException"/>; the next one is right all the same.</param>
    /// <exception cref="PatternTooLargeException">A pattern is too large to be compiled.</exception>
    public Report Run(
        IReadOnlyList<CorpusItem> items,
        int threads = 1,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        _claims = Claims(items, threads, cancellation);
        _claimed = _keys;
        var states = new FactStates();
        var count = 0;
        foreach (var item in items)
        {
            foreach (var claim in item.Article is { } article ? _claims[article] : [])
            {
                states.Add(claim);
                count++;
            }
        }
        return new Report(
            new Judge(_rules, _options).Run(states, _memory),
            [.. items.Select(item => item.Skipped).OfType<SkippedFile>()],
            new RunSummary(FactChecker.Version, _rules.Rules.Count, _claims.Count, count)
            {
                Options = _options,
                Home = FactChecker.Home,
            }
        );
    }

    private Dictionary<Article, IReadOnlyList<Claim>> Claims(
        IReadOnlyList<CorpusItem> items,
        int threads,
        CancellationToken cancellation
    )
    {
        var claims = new Dictionary<Article, IReadOnlyList<Claim>>(
            ReferenceEqualityComparer.Instance
        );
        var changed = _rules.Rules.Where(IsChanged).ToList();
        var gone = _claimed.Keys.Where(id => !_keys.ContainsKey(id));
        var stale = changed.Select(rule => rule.Id).Concat(gone).ToHashSet(StringComparer.Ordinal);
        var known = new List<CorpusItem>();
        var fresh = new List<CorpusItem>();
        foreach (var item in items.Where(item => item.Article is not null))
        {
            (_claims.ContainsKey(item.Article!) ? known : fresh).Add(item);
        }
        Searched = fresh.Count + (changed.Count > 0 ? known.Count : 0);
        var partial = new Lazy<FactChecker>(() => CheckerOf(changed));
        foreach (var (item, found) in Search(known, changed, partial, threads, cancellation))
        {
            var kept = _claims[item.Article!];
            claims[item.Article!] =
                stale.Count == 0
                    ? kept
                    : [.. kept.Where(claim => !stale.Contains(claim.Rule!)), .. found];
        }
        var whole = new Lazy<FactChecker>(() => _checker ??= CheckerOf(_rules.Rules));
        foreach (var (item, found) in Search(fresh, _rules.Rules, whole, threads, cancellation))
        {
            claims[item.Article!] = found;
        }
        return claims;
    }

    private static IEnumerable<(CorpusItem Item, IReadOnlyList<Claim> Claims)> Search(
        List<CorpusItem> items,
        IReadOnlyList<Rule> rules,
        Lazy<FactChecker> checker,
        int threads,
        CancellationToken cancellation
    ) =>
        rules.Count == 0 || items.Count == 0
            ? items.Select(item => (item, (IReadOnlyList<Claim>)[]))
            : items.Zip(
                checker.Value.Extract(items, threads, cancellation),
                (item, extracted) => (item, extracted.Claims)
            );

    private FactChecker CheckerOf(IReadOnlyList<Rule> rules) =>
        new(_rules with { Rules = rules, Constraints = [] }, _reader, _options);

    private bool IsChanged(Rule rule) =>
        !(_claimed.TryGetValue(rule.Id, out var key) && key == _keys[rule.Id]);
}
