using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;
using FactCheck.Extraction;
using FactCheck.Incremental;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Watching;

/// <summary>The rules, the settings and the articles of a project that is being edited. Each look takes in what changed.</summary>
/// <param name="rules">Rule files as the user named them.</param>
/// <param name="corpus">Articles as the user named them.</param>
/// <param name="config">Settings as the user named them.</param>
/// <param name="threads">How many threads extract.</param>
/// <param name="judge">How claims are judged.</param>
/// <param name="besides">Files that have a say in the report besides: baseline and suppressions.</param>
internal sealed class WatchedProject(
    string[] rules,
    string[] corpus,
    string? config,
    int threads,
    JudgeOptions judge,
    IReadOnlyList<string> besides
)
{
    private readonly MentionReader _mentions = new(LanguageSet.Default, new WordTable());
    private IncrementalChecker? _checker;
    private CorpusReader? _reader;
    private string? _settings;
    private string? _ruleStamps;
    private string? _besideStamps;
    private LoadResult? _loaded;
    private IReadOnlyList<CorpusItem> _items = [];

    /// <summary>Folders in which a change is worth a look.</summary>
    public IEnumerable<string> Folders =>
        RuleInput
            .Paths(rules, config)
            .Concat(CorpusInput.Corpus(corpus, config).Select(BeforeGlob))
            .Append(config ?? CorpusConfig.FileName)
            .Concat(besides)
            .Select(path => Path.GetFullPath(path))
            .Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!);

    /// <summary>The rules of the last look.</summary>
    public IReadOnlyList<Rule> Rules => _loaded?.Rules?.Rules ?? [];

    /// <summary>How many articles the last look had to search.</summary>
    public int Searched => _checker?.Searched ?? 0;

    /// <summary>Looks at everything.</summary>
    /// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The report when anything changed since the last look, or the mistakes of the rules; else nothing.</returns>
    /// <exception cref="UsageException">Settings or rules are not there or wrong.</exception>
    /// <exception cref="InputException">There is no corpus.</exception>
    public (Report? Report, IReadOnlyList<Diagnostic> Mistakes) Look(CancellationToken cancellation)
    {
        var changed = TakeSettings() | TakeRules() | TakeBesides();
        if (_loaded!.Rules is null)
        {
            return (null, _loaded.Diagnostics);
        }

        var items = _reader!.Read(CorpusInput.Corpus(corpus, config), null).ToList();
        changed |= !items.SequenceEqual(_items);
        if (!changed)
        {
            return (null, []);
        }

        var report = Checked(items, cancellation);
        _items = items;
        return (report, _loaded.Diagnostics);
    }

    private Report Checked(List<CorpusItem> items, CancellationToken cancellation)
    {
        try
        {
            return _checker!.Run(items, threads, cancellation);
        }
        catch (InvalidOperationException tooLarge)
        {
            _ruleStamps = null;
            throw new UsageException(tooLarge.Message);
        }
    }

    private bool TakeSettings()
    {
        var path = config ?? CorpusConfig.FileName;
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        if (string.Equals(text, _settings, StringComparison.Ordinal))
        {
            return false;
        }

        var options = CorpusInput.Options(config);
        _reader = new CorpusReader(options, new ArticleCache());
        _settings = text;
        return true;
    }

    // Stamps are taken before the files are read: what changes in between is seen at the next look.
    private bool TakeRules()
    {
        var paths = RuleInput.Paths(rules, config);
        var stamps = RuleStamps.Of(paths.Concat(_loaded?.Files.Keys ?? []));
        // A file that is missing under use: may come to be anywhere.
        if (
            _loaded?.Rules is not null
            && string.Equals(stamps, _ruleStamps, StringComparison.Ordinal)
        )
        {
            return false;
        }

        var known = _loaded?.Files.Count;
        _loaded = new RuleLoader(_mentions).Load(paths);
        _ruleStamps =
            known == _loaded.Files.Count ? stamps : RuleStamps.Of(paths.Concat(_loaded.Files.Keys));
        if (_loaded.Rules is not { } loaded)
        {
            return true;
        }

        if (loaded.Rules.Count == 0)
        {
            _ruleStamps = null;
            throw new UsageException($"no rules in {string.Join(", ", paths)}");
        }

        _checker ??= new IncrementalChecker(_mentions, judge);
        _checker.Use(loaded, _loaded.Files);
        return true;
    }

    private bool TakeBesides()
    {
        var before = _besideStamps;
        _besideStamps = RuleStamps.Of(besides);
        return !string.Equals(before, _besideStamps, StringComparison.Ordinal);
    }

    private static string BeforeGlob(string path)
    {
        var star = path.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? path
            : path[..star].LastIndexOfAny(['/', '\\']) is >= 0 and var cut ? path[..cut]
            : ".";
    }
}
