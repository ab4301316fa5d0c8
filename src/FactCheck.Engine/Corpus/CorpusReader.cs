using FactCheck.Corpus.Formats;
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

    private readonly ArticleFactory _factory;
    private readonly CorpusConfig _config;
    private readonly ArticleCache? _cache;
    private SettingsFinder _settings;

    /// <summary>Prepares to read with <paramref name="options"/>.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="cache">What this reader read before, where a corpus is read again and again; one reader's alone.</param>
    public CorpusReader(CorpusOptions options, ArticleCache? cache = null)
    {
        _factory = new ArticleFactory(Restrict(options.Languages, options.Config.Languages));
        _config = options.Config;
        _cache = cache;
        _settings = new SettingsFinder(_config);
    }

    /// <summary>Reads articles one by one, as they are asked for.</summary>
    /// <param name="inputs">Files, directories, globs, or <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> means: JSONL when its first line that is not blank begins with <c>{</c>, else one text.</param>
    public IEnumerable<CorpusItem> Read(IEnumerable<string> inputs, Stream? standardInput)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        if (_cache is not null)
        {
            _cache.Begin();
            _settings = new SettingsFinder(_config); // files of settings may have changed
        }
        foreach (var input in inputs)
        {
            if (input == StandardInput)
            {
                foreach (var item in ReadStandardInput(standardInput))
                {
                    yield return item;
                }
                continue;
            }
            foreach (var (file, skipped) in InputFinder.Find(input))
            {
                if (skipped is not null)
                {
                    yield return CorpusItem.Of(skipped);
                }
                else if (read.Add(file!.FullPath))
                {
                    foreach (var item in ReadFile(file))
                    {
                        yield return item;
                    }
                }
            }
        }
        _cache?.End();
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

    private IEnumerable<CorpusItem> ReadFile(InputFile file)
    {
        foreach (var problem in _settings.NewProblems(file))
        {
            yield return CorpusItem.Of(problem);
        }
        var isLines = file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        var items = isLines ? ReadLines(file) : ReadWhole(file);
        foreach (var item in _cache?.ItemsOf(file, _settings.TextFor(file), items) ?? items)
        {
            yield return item;
        }
    }

    private IEnumerable<CorpusItem> ReadWhole(InputFile file)
    {
        byte[]? bytes = null;
        string? problem = null;
        try
        {
            bytes = File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"it could not be read: {e.Message}";
        }
        return problem is not null
            ? [CorpusItem.Of(new SkippedFile(file.Path, 0, problem))]
            : ReadBytes(file, bytes!);
    }

    private IEnumerable<CorpusItem> ReadBytes(InputFile file, byte[] bytes)
    {
        var (text, problem) = FileDecoder.Decode(bytes);
        if (text is null)
        {
            return [CorpusItem.Of(new SkippedFile(file.Path, 0, problem!))];
        }
        var page = PageReader.Read(text, file.Path);
        return MakeArticles(page, file, recordLine: 0);
    }

    private IEnumerable<CorpusItem> ReadLines(InputFile file)
    {
        var (stream, problem) = Open(file.FullPath);
        if (stream is null)
        {
            yield return CorpusItem.Of(new SkippedFile(file.Path, 0, problem!));
            yield break;
        }
        using (stream)
        {
            foreach (var item in ReadRecords(file, stream))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<CorpusItem> ReadRecords(InputFile file, Stream stream)
    {
        var reader = new RecordReader(stream);
        var any = false;
        while (reader.TryRead(out var record))
        {
            any = true;
            if (record.Page is null)
            {
                yield return CorpusItem.Of(
                    new SkippedFile(file.Path, record.Line, record.Problem!)
                );
                continue;
            }
            foreach (var item in MakeArticles(record.Page, file, record.Line))
            {
                yield return item;
            }
        }
        if (!any)
        {
            yield return CorpusItem.Of(new SkippedFile(file.Path, 0, "it has no record"));
        }
    }

    private IEnumerable<CorpusItem> ReadStandardInput(Stream? stream)
    {
        var file = InputFile.StandardInput;
        if (stream is null)
        {
            return [CorpusItem.Of(new SkippedFile(StandardInput, 0, "there is no standard input"))];
        }
        var peeked = new PeekedStream(stream);
        if (peeked.FirstVisible() == '{')
        {
            return ReadRecords(file, peeked);
        }
        using var memory = new MemoryStream();
        peeked.CopyTo(memory);
        return ReadBytes(file, memory.ToArray());
    }

    private IEnumerable<CorpusItem> MakeArticles(Page page, InputFile file, int recordLine)
    {
        var sidecar = SettingsFinder.Sidecar(file, recordLine);
        var problems = new List<string>(page.Problems);
        var articles = _factory.Make(
            page,
            file.Path,
            recordLine,
            number => _settings.LayersFor(file, sidecar.Layer, number),
            _settings.SitesFor(file),
            problems
        );
        foreach (var problem in sidecar.Problems)
        {
            yield return CorpusItem.Of(problem);
        }
        foreach (var problem in problems.Distinct(StringComparer.Ordinal))
        {
            yield return CorpusItem.Of(new SkippedFile(file.Path, recordLine, problem));
        }
        foreach (var article in articles)
        {
            if (!article.Searched.Any())
            {
                yield return CorpusItem.Of(
                    new SkippedFile(file.Path, recordLine, EmptyReason(page))
                );
            }
            else
            {
                yield return CorpusItem.Of(article);
            }
        }
    }

    private static string EmptyReason(Page page) =>
        page.Lines.Count == 0
            ? "it is empty: there is no text in it"
            : "it has no article: all of its text was taken for boilerplate (see: factcheck articles --show-dropped)";

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

    private static LanguageSet Restrict(LanguageSet languages, IReadOnlyList<string> codes)
    {
        var packs = languages
            .Packs.Where(pack => codes.Contains(pack.Code, StringComparer.OrdinalIgnoreCase))
            .ToList();
        return packs.Count == 0 ? languages : new LanguageSet(packs);
    }
}
