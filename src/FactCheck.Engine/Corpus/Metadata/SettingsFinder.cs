using FactCheck.Corpus.Inputs;

namespace FactCheck.Corpus.Metadata;

/// <summary>
/// Finds what lies beside an article's file: its sidecar <c>NAME.meta.yaml</c>, and the nearest <c>factcheck.yaml</c> in its
/// directory or above.
/// </summary>
/// <param name="given">The settings of the run, which hold where no nearer ones say otherwise.</param>
internal sealed class SettingsFinder(CorpusConfig given)
{
    private const string SidecarExtension = ".meta.yaml";

    private readonly Dictionary<string, CorpusConfig> _byDirectory = new(StringComparer.Ordinal);
    private readonly Queue<SkippedFile> _problems = new();

    /// <summary>What a sidecar says.</summary>
    /// <param name="Layer">Its metadata; <see langword="null"/> when there is none.</param>
    /// <param name="Problems">Mistakes in it.</param>
    public readonly record struct SidecarReading(
        MetadataLayer? Layer,
        IReadOnlyList<SkippedFile> Problems
    );

    /// <summary>Mistakes in settings that <paramref name="file"/> is the first to meet.</summary>
    public IEnumerable<SkippedFile> NewProblems(InputFile file)
    {
        _ = Nearest(file);
        while (_problems.TryDequeue(out var problem))
        {
            yield return problem;
        }
    }

    /// <summary>The settings that hold for <paramref name="file"/>.</summary>
    public FileSettings For(InputFile file) => new(file, Nearest(file), given);

    /// <summary>Reads the sidecar of <paramref name="file"/>. A record of a JSONL file has none.</summary>
    public static SidecarReading Sidecar(InputFile file, int recordLine)
    {
        if (recordLine > 0 || file.IsStandardInput)
        {
            return new SidecarReading(null, []);
        }
        var names = SidecarsOf(file);
        var first = Array.FindIndex(names, File.Exists);
        var shown = first == 0 ? WithoutExtension(file.Path) : file.Path;
        return first < 0
            ? new SidecarReading(null, [])
            : ReadSidecar(names[first], shown + SidecarExtension);
    }

    /// <summary>Full paths at which the sidecar of <paramref name="file"/> may lie; the first that is there holds.</summary>
    public static string[] SidecarsOf(InputFile file) =>
        [WithoutExtension(file.FullPath) + SidecarExtension, file.FullPath + SidecarExtension];

    /// <summary>The text of the nearest settings of <paramref name="file"/>: what differs when they do.</summary>
    public string TextFor(InputFile file) => Nearest(file).Text;

    private static SidecarReading ReadSidecar(string path, string shown)
    {
        var (text, problem) = ReadText(path);
        if (text is null)
        {
            return new SidecarReading(null, [new SkippedFile(shown, 0, problem!)]);
        }
        var document = YamlDocumentReader.Read(text);
        if (document.Root is null)
        {
            var message = document.Problem ?? "a sidecar must be one mapping of keys to values";
            return new SidecarReading(
                null,
                [new ConfigProblem(shown, document.Position, message).ToSkipped()]
            );
        }
        var problems = new List<ConfigProblem>();
        var layer = MetadataMapping.Read(document.Root, shown, "sidecar", problems);
        return new SidecarReading(layer, [.. problems.Select(found => found.ToSkipped())]);
    }

    private CorpusConfig Nearest(InputFile file) =>
        file.IsStandardInput
            ? given
            : In(Path.GetDirectoryName(file.FullPath)!, Path.GetDirectoryName(file.Path) ?? "");

    private CorpusConfig In(string directory, string shown)
    {
        if (_byDirectory.TryGetValue(directory, out var known))
        {
            return known;
        }
        var path = Path.Join(directory, CorpusConfig.FileName);
        var config =
            string.Equals(path, given.FullPath, StringComparison.Ordinal) ? given
            : File.Exists(path) ? Load(path, Shown(shown), directory)
            : Above(directory, shown);
        _byDirectory[directory] = config;
        return config;
    }

    // The settings of a project hold inside it: the directory with .git is the last one that is looked at.
    private CorpusConfig Above(string directory, string shown)
    {
        var parent = Path.GetDirectoryName(directory);
        var isTop = parent is null || Path.Exists(Path.Join(directory, ".git"));
        return isTop ? given : In(parent!, Path.Join(shown, ".."));
    }

    private CorpusConfig Load(string path, string shown, string directory)
    {
        var (text, problem) = ReadText(path);
        if (text is null)
        {
            _problems.Enqueue(new SkippedFile(shown, 0, problem!));
            return given;
        }
        var config = CorpusConfigReader.Read(text, shown, directory);
        foreach (var found in config.Problems)
        {
            _problems.Enqueue(found.ToSkipped());
        }
        return config;
    }

    private static (string? Text, string? Problem) ReadText(string path)
    {
        try
        {
            return FileDecoder.Decode(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"it could not be read: {e.Message}");
        }
    }

    // As the user would name it: the article's directory, and .. for each step up.
    private static string Shown(string directory) =>
        Path.Join(directory, CorpusConfig.FileName).Replace('\\', '/');

    private static string WithoutExtension(string path) => path[..^Path.GetExtension(path).Length];
}
