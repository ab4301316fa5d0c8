using FactCheck.Extraction;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Loading;

namespace FactCheck.Rules;

/// <summary>Loads rule files: from YAML text to bound, typed rules, with a diagnostic for each mistake.</summary>
/// <remarks>
/// A directory stands for its <c>*.yaml</c> and <c>*.yml</c> files, those of its subdirectories included, except
/// <c>factcheck.yaml</c> (the settings of a project), <c>factcheck-baseline.yaml</c>, <c>factcheck-suppressions.yaml</c>
/// and <c>*.meta.yaml</c> (the metadata of an article). Files under
/// <c>use:</c> are found from the directory of the file that names them. Each file is read once. A file sees its own
/// vocabularies and those of the files that it uses, directly or through others. Not thread-safe.
/// </remarks>
/// <param name="reader">Reads the values inside checks, references and tests; its languages are those of the rules.</param>
public sealed class RuleLoader(MentionReader reader)
{
    /// <summary>Loads files and directories. No mistake of a file ends in an exception.</summary>
    public LoadResult Load(IEnumerable<string> pathsOrDirectories)
    {
        var session = new LoadSession(Files(), Binder());
        foreach (var path in pathsOrDirectories)
        {
            session.Add(path);
        }
        return session.Finish();
    }

    /// <summary>Whether there is something to load at <paramref name="path"/>: all but a directory without rule files.</summary>
    public static bool HasRuleFiles(string path) =>
        !Directory.Exists(path) || RuleFileFinder.FilesOf(path).Count > 0;

    /// <summary>Loads one rule file from its text.</summary>
    /// <param name="path">What to call it; files under <c>use:</c> are found from its directory.</param>
    /// <param name="yaml">Its text.</param>
    public LoadResult LoadText(string path, string yaml)
    {
        var files = Files();
        files.SetText(path, yaml);
        var session = new LoadSession(files, Binder());
        session.AddFile(path);
        return session.Finish();
    }

    /// <summary>Loads rule files from their texts, which may use one another.</summary>
    /// <param name="texts">The texts by path.</param>
    public LoadResult LoadTexts(IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var files = Files();
        foreach (var (path, yaml) in texts)
        {
            files.SetText(path, yaml);
        }
        var session = new LoadSession(files, Binder());
        foreach (var path in texts.Keys)
        {
            session.AddFile(path);
        }
        return session.Finish();
    }

    private ParsedFiles Files() => new(RuleFileKeys.Of(reader.Languages));

    private RuleSetBinder Binder() => new(new PhraseValues(reader));
}
