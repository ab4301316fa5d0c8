using FactCheck.Corpus.Inputs;
using FactCheck.Corpus.Metadata;
using FactCheck.Languages;

namespace FactCheck.Corpus;

/// <summary>
/// Reads articles from files, directories, globs and standard input. What cannot be read is reported as a
/// <see cref="SkippedFile"/>, and the rest is read all the same.
/// </summary>
/// <remarks>
/// Formats go by extension: <c>.txt</c>, <c>.md</c>, <c>.markdown</c>, <c>.html</c>, <c>.htm</c>, <c>.jsonl</c>; a file that is
/// named itself and has another one is read as text. Order: the inputs as given, inside a directory or glob ordinal by
/// path. A file that two inputs name is read once.
/// </remarks>
public sealed class CorpusReader
{
    private const string StandardInput = "-";

    private readonly ArticleReader _articles;
    private readonly CorpusConfig _config;
    private readonly ArticleCache? _cache;
    private SettingsFinder _settings;

    /// <summary>Prepares to read with <paramref name="options"/>.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="cache">What this reader read before, where a corpus is read again and again; one reader's alone.</param>
    public CorpusReader(CorpusOptions options, ArticleCache? cache = null)
    {
        _articles = new ArticleReader(
            new ArticleFactory(Restrict(options.Languages, options.Config.Languages))
        );
        _config = options.Config;
        _cache = cache;
        _settings = new SettingsFinder(_config);
    }

    /// <summary>Reads articles as they are asked for, some ahead where several threads read.</summary>
    /// <param name="inputs">Files, directories, globs, or <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> means: JSONL when its first line that is not blank begins with <c>{</c>, else one text.</param>
    /// <param name="threads">How many threads read; 1 for the caller's alone. The order does not depend on it. With a cache it is 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public IEnumerable<CorpusItem> Read(
        IEnumerable<string> inputs,
        Stream? standardInput,
        int threads = 1
    ) =>
        _cache is null
            ? InOrder
                .Map(Parts(inputs, standardInput), part => part().ToArray(), threads)
                .SelectMany(items => items)
            : ReadAgain(inputs).SelectMany(part => part.Items);

    /// <summary>Reads with the cache, file by file. Standard input is read but once, and is none of them.</summary>
    internal IEnumerable<CorpusPart> ReadAgain(IEnumerable<string> inputs)
    {
        _cache!.Begin();
        _settings = new SettingsFinder(_config); // files of settings may have changed
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, skipped) in inputs.SelectMany(input => Found(input, met)))
        {
            if (skipped is not null)
            {
                yield return new CorpusPart(null, [CorpusItem.Of(skipped)]);
                continue;
            }
            foreach (var problem in _settings.NewProblems(file!))
            {
                yield return new CorpusPart(null, [CorpusItem.Of(problem)]);
            }
            yield return ReadAgain(file!);
        }
        _cache.End();
    }

    /// <summary>Reads one file with the cache and the settings that were found last.</summary>
    internal CorpusPart ReadAgain(InputFile file)
    {
        var parts = PartsOf(file, _settings.For(file));
        return new CorpusPart(
            file,
            _cache!.ItemsOf(file, _settings.TextFor(file), parts.SelectMany(part => part()))
        );
    }

    /// <summary>
    /// The files that <see cref="Read"/> will come to, with their sizes in bytes, by path as reports name them. What cannot be
    /// found is left out, and standard input has no size.
    /// </summary>
    public static IReadOnlyDictionary<string, long> Sizes(IEnumerable<string> inputs)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (
            var (file, _) in inputs
                .Where(name => name != StandardInput)
                .SelectMany(InputFinder.Find)
        )
        {
            if (file is not null && new FileInfo(file.FullPath) is { Exists: true } found)
            {
                sizes[file.Path] = found.Length;
            }
        }
        return sizes;
    }

    // What is found in order, and can be read in any order: a function each, which any thread may call.
    private IEnumerable<Func<IEnumerable<CorpusItem>>> Parts(
        IEnumerable<string> inputs,
        Stream? standardInput
    )
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input == StandardInput)
            {
                foreach (var part in PartsOfStandardInput(standardInput))
                {
                    yield return part;
                }
                continue;
            }
            foreach (var (file, skipped) in Found(input, met))
            {
                if (skipped is not null)
                {
                    yield return () => [CorpusItem.Of(skipped)];
                    continue;
                }
                var problems = _settings.NewProblems(file!).Select(CorpusItem.Of).ToList();
                if (problems.Count > 0)
                {
                    yield return () => problems;
                }
                foreach (var part in PartsOf(file!, _settings.For(file!)))
                {
                    yield return part;
                }
            }
        }
    }

    // What an input names and none before it did.
    private static IEnumerable<(InputFile? File, SkippedFile? Skipped)> Found(
        string input,
        HashSet<string> met
    ) => InputFinder.Find(input).Where(found => found.File is null || met.Add(found.File.FullPath));

    private IEnumerable<Func<IEnumerable<CorpusItem>>> PartsOf(
        InputFile file,
        FileSettings settings
    ) =>
        file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            ? PartsOfLines(file, settings)
            : [() => _articles.ReadFile(file, settings)];

    private IEnumerable<Func<IEnumerable<CorpusItem>>> PartsOfLines(
        InputFile file,
        FileSettings settings
    )
    {
        var (stream, problem) = Open(file.FullPath);
        if (stream is null)
        {
            yield return () => [CorpusItem.Of(new SkippedFile(file.Path, 0, problem!))];
            yield break;
        }
        using (stream)
        {
            foreach (var part in PartsOfRecords(file, settings, stream))
            {
                yield return part;
            }
        }
    }

    private IEnumerable<Func<IEnumerable<CorpusItem>>> PartsOfRecords(
        InputFile file,
        FileSettings settings,
        Stream stream
    )
    {
        var reader = new RecordReader(stream);
        var any = false;
        while (reader.TryRead(out var record))
        {
            any = true;
            var found = record;
            yield return () => _articles.ReadRecord(found, file, settings);
        }
        if (!any)
        {
            yield return () => [CorpusItem.Of(new SkippedFile(file.Path, 0, "it has no record"))];
        }
    }

    private IEnumerable<Func<IEnumerable<CorpusItem>>> PartsOfStandardInput(Stream? stream)
    {
        var file = InputFile.StandardInput;
        if (stream is null)
        {
            var none = new SkippedFile(StandardInput, 0, "there is no standard input");
            return [() => [CorpusItem.Of(none)]];
        }
        var settings = _settings.For(file);
        var peeked = new PeekedStream(stream);
        if (peeked.FirstVisible() == '{')
        {
            return PartsOfRecords(file, settings, peeked);
        }
        using var memory = new MemoryStream();
        peeked.CopyTo(memory);
        var bytes = memory.ToArray();
        return [() => _articles.ReadPage(bytes, file, settings)];
    }

    private static (Stream? Stream, string? Problem) Open(string path)
    {
        try
        {
            return (File.OpenRead(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"it could not be read: {e.Message}");
        }
    }

    // In the order of the settings: the likeliest first.
    private static LanguageSet Restrict(LanguageSet languages, IReadOnlyList<string> codes)
    {
        var packs = codes.Select(languages.Find).OfType<LanguagePack>().Distinct().ToList();
        return packs.Count == 0 ? languages : new LanguageSet(packs);
    }
}
