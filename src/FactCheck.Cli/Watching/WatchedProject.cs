using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;
using FactCheck.Extraction;
using FactCheck.Incremental;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Settings;
using FactCheck.Text;

namespace FactCheck.Watching;

/// <summary>The rules, the settings and the articles of a project that is being edited. Each look takes in what changed.</summary>
/// <param name="rules">Rule files as the user named them.</param>
/// <param name="corpus">Articles as the user named them.</param>
/// <param name="config">Settings as the user named them.</param>
/// <param name="threads">How many threads extract.</param>
/// <param name="judge">How claims are judged by the settings and by what the user named.</param>
/// <param name="besides">Files that have a say in the report besides: baseline and suppressions.</param>
internal sealed class WatchedProject(
    string[] rules,
    string[] corpus,
    string? config,
    int threads,
    Func<CheckSettings, JudgeOptions> judge,
    IReadOnlyList<string> besides
)
{
    private readonly MentionReader _mentions = new(LanguageSet.Default, new WordTable());
    private IncrementalChecker? _checker;
    private RuleReloader? _loader;
    private FollowedCorpus? _articles;
    private bool _isBehind = true;
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

    /// <summary>The settings of the last look.</summary>
    public CheckSettings Settings { get; private set; } = CheckSettings.Default;

    /// <summary>The articles of the last look, as they are named in reports.</summary>
    public IReadOnlyList<string> Corpus { get; private set; } = [];

    /// <summary>How many articles the last look had to search.</summary>
    public int Searched => _checker?.Searched ?? 0;

    /// <summary>Looks at what may have changed.</summary>
    /// <param name="changed">Full paths at which something may have changed; <see langword="null"/> to look at everything.</param>
    /// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The report when anything changed since the last look, or the mistakes of the rules; else nothing.</returns>
    /// <exception cref="UsageException">Rules are not there.</exception>
    /// <exception cref="PatternTooLargeException">A rule cannot be compiled.</exception>
    /// <exception cref="SettingsException">The settings are wrong.</exception>
    /// <exception cref="InputException">There is no corpus.</exception>
    public (Report? Report, IReadOnlyList<Diagnostic> Mistakes) Look(
        IReadOnlyCollection<string>? changed,
        CancellationToken cancellation
    )
    {
        // What was not looked at when the last look came to nothing is not told of again.
        var paths = _isBehind ? null : changed;
        _isBehind = true;
        var isNew = TakeSettings() | TakeRules(paths) | TakeBesides();
        if (_loaded!.Rules is null)
        {
            return (null, _loaded.Diagnostics);
        }

        var items = paths is null ? _articles!.Read() : _articles!.Read(paths);
        _isBehind = false;
        if (!isNew && items.SequenceEqual(_items))
        {
            return (null, []);
        }

        var report = Checked(items, cancellation);
        _items = items;
        return (report, _loaded.Diagnostics);
    }

    private Report Checked(IReadOnlyList<CorpusItem> items, CancellationToken cancellation)
    {
        try
        {
            return _checker!.Run(items, threads, cancellation);
        }
        catch (PatternTooLargeException)
        {
            _ruleStamps = null;
            throw;
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

        _settings = null; // until they are right
        Settings = SettingsInput.Check(config);
        Corpus = CorpusInput.Corpus(corpus, config);
        _articles = new FollowedCorpus(CorpusInput.Options(config), Corpus);
        (_checker, _ruleStamps) = (null, null);
        _settings = text;
        return true;
    }

    private bool TakeRules(IReadOnlyCollection<string>? changed)
    {
        if (_ruleStamps is not null && changed?.Any(MayBeRules) == false)
        {
            return false;
        }

        // Stamps are taken before the files are read: what changes in between is seen at the next look.
        var paths = RuleInput.Paths(rules, config);
        var stamps = RuleStamps.Of(paths.Concat(_loaded?.Files ?? []));
        // A file that is missing under use: may come to be anywhere.
        if (
            _loaded?.Rules is not null
            && string.Equals(stamps, _ruleStamps, StringComparison.Ordinal)
        )
        {
            return false;
        }

        var known = _loaded?.Files.Count;
        _loader ??= new RuleReloader(_mentions);
        _loaded = _loader.Load(paths);
        _ruleStamps =
            known == _loaded.Files.Count ? stamps : RuleStamps.Of(paths.Concat(_loaded.Files));
        if (_loaded.Rules is not { } loaded)
        {
            return true;
        }

        if (loaded.Rules.Count == 0)
        {
            _ruleStamps = null;
            throw new UsageException($"no rules in {string.Join(", ", paths)}");
        }

        _checker ??= new IncrementalChecker(_mentions, judge(Settings));
        _checker.Use(loaded, _loaded.Fingerprints);
        return true;
    }

    // A folder, or what was one: its rules came or went with it.
    private static bool MayBeRules(string path) =>
        Path.GetExtension(path)
            is not (".txt" or ".md" or ".markdown" or ".html" or ".htm" or ".jsonl");

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
