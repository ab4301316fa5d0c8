namespace FactCheck.Corpus.Metadata;

/// <summary>What a <c>factcheck.yaml</c> says: where the rules and the articles of a project are, and what the articles do not tell.</summary>
/// <remarks>
/// <code>
/// factcheck: 1
/// rules: [rules]
/// corpus:
///   files: [articles]
///   languages: [vi, en]
///   articles:
///     2015/001.txt: {source: VGT, published: 2014-10-15}
///     "2015/003.txt#2": {published: 2016-05-21}
///     "vgt/**/*.txt": {source: VGT}
///   sites:
///     VGT: {drop: ["Video *", Follow us]}
/// </code>
/// Paths are relative to the file's directory. An article takes what its own path says before what a glob says, and
/// globs in the order of the file. An entry without <c>#2</c> holds for all articles of its file, but a title, an
/// author and an id only for the first.
/// </remarks>
public sealed class CorpusConfig
{
    private readonly IReadOnlyList<ArticleEntry> _articles;
    private readonly string _directory;

    internal CorpusConfig(
        string directory,
        IReadOnlyList<string> languages,
        IReadOnlyList<ArticleEntry> articles,
        IReadOnlyList<SiteRules> sites,
        IReadOnlyList<ConfigProblem> problems
    )
    {
        _directory = directory;
        Languages = languages;
        _articles = articles;
        Sites = sites;
        Problems = problems;
    }

    /// <summary>The name of the file.</summary>
    public const string FileName = "factcheck.yaml";

    /// <summary>Settings that say nothing.</summary>
    public static CorpusConfig Empty { get; } = new("", [], [], [], []);

    /// <summary>Full path of the file; empty when there is none.</summary>
    internal string FullPath => _directory.Length == 0 ? "" : Path.Join(_directory, FileName);

    /// <summary>Its directory and the text that it was read from: settings that differ in what they say differ in this.</summary>
    internal string Text { get; init; } = "";

    /// <summary>Rule files and folders that hold where none are named, relative to the file's directory; empty for the default.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Files, folders and globs of articles that are read where none are named, relative to the file's directory; empty for all of it.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Codes of the languages of the corpus, the likeliest first; empty when all that are known may occur.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Boilerplate of the sites.</summary>
    public IReadOnlyList<SiteRules> Sites { get; }

    /// <summary>Mistakes in the file; what is right in it holds all the same.</summary>
    public IReadOnlyList<ConfigProblem> Problems { get; }

    /// <summary>What the settings say of an article.</summary>
    /// <param name="fullPath">Full path of its file; for standard input the path is <c>-</c>.</param>
    /// <param name="number">Number of the article on its page, from 1.</param>
    internal IEnumerable<MetadataLayer> LayersFor(string fullPath, int number)
    {
        if (_articles.Count == 0)
        {
            return [];
        }
        var relative =
            fullPath == "-" || _directory.Length == 0
                ? fullPath
                : Path.GetRelativePath(_directory, fullPath).Replace('\\', '/');
        return _articles
            .Where(entry => entry.AppliesTo(relative, number))
            .OrderByDescending(entry => entry.IsOnlyFor(number))
            .ThenBy(entry => entry.IsGlob)
            .Select(entry => entry.LayerFor(number));
    }
}
