using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Input;

/// <summary>Finds out what to read: the articles that were named, and the settings of the corpus.</summary>
internal static class CorpusInput
{
    /// <summary>Standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How to read: the settings of <paramref name="config"/>, else of <c>./factcheck.yaml</c> where there is one.</summary>
    /// <exception cref="SettingsException">The settings are wrong.</exception>
    /// <exception cref="InputException">The named file is not there.</exception>
    public static CorpusOptions Options(string? config) =>
        CorpusOptions.Default with
        {
            Config = SettingsInput.Read(config).Corpus,
        };

    /// <summary>The corpus that was named, else what the settings name, else the folder of <c>./factcheck.yaml</c>.</summary>
    /// <param name="named">Files and folders as the user named them.</param>
    /// <param name="config">Settings as the user named them.</param>
    /// <exception cref="InputException">Nothing was named, and there are no settings here.</exception>
    /// <exception cref="SettingsException">The settings are wrong.</exception>
    /// <remarks>
    /// A full path that leads into the working folder is named from there, as if it had been typed so: reports, fingerprints
    /// and baselines are the same on every machine then.
    /// </remarks>
    public static IReadOnlyList<string> Corpus(IReadOnlyList<string> named, string? config) =>
        named.Count > 0 ? [.. named.Select(FromHere)]
        : Options(config).Config.Files is { Count: > 0 } files ? [.. Beside(config, files)]
        : File.Exists(CorpusConfig.FileName) ? ["."]
        : throw new InputException(
            "no corpus to read",
            $"name files or folders of articles (factcheck check articles/), or put a {CorpusConfig.FileName} here"
        );

    /// <summary>Paths in the settings as they are seen from the working folder.</summary>
    /// <param name="config">Settings as the user named them; <see langword="null"/> for those of the working folder.</param>
    /// <param name="paths">The paths, relative to the folder of the settings.</param>
    public static IEnumerable<string> Beside(string? config, IReadOnlyList<string> paths) =>
        paths.Select(path =>
            FromHere(Path.Combine(Path.GetDirectoryName(config ?? "") ?? "", path))
        );

    private static string FromHere(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return path;
        }

        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return
            Path.IsPathFullyQualified(relative)
            || relative.StartsWith("..", StringComparison.Ordinal)
            ? path
            : relative;
    }

    /// <summary>The files that were named, else standard input; a person at a terminal is told what is waited for.</summary>
    public static IReadOnlyList<string> FilesOrInput(
        IReadOnlyList<string> named,
        CliConsole console
    )
    {
        if (named.Count > 0)
        {
            return named;
        }

        if (console.InIsTerminal)
        {
            console.Complain(
                "reading standard input; end it with Ctrl-D (Windows: Ctrl-Z)",
                LogLevel.Info
            );
        }

        return [StandardInput];
    }

    /// <summary>Says which files could not be read. They make the run end with <see cref="ExitCode.Failed"/>.</summary>
    public static void Complain(SkippedFile skipped, CliConsole console)
    {
        var place = skipped.Line > 0 ? $"{skipped.Path}:{skipped.Line}" : skipped.Path;
        console.Complain($"{place}: {skipped.Reason}");
    }
}
