using FactCheck.Corpus.Metadata;
using FactCheck.Extraction;
using FactCheck.Rules;

namespace FactCheck.Input;

/// <summary>Loads rules for a command, and says all that is wrong with them.</summary>
internal static class RuleInput
{
    /// <summary>Where rules are sought when none are named.</summary>
    public const string DefaultFolder = "rules";

    /// <summary>The files and folders that were named, else those of the settings, else <c>./rules</c>.</summary>
    /// <param name="named">Files and folders as the user named them.</param>
    /// <param name="config">Settings as the user named them; <see langword="null"/> for <c>./factcheck.yaml</c>, if it is there.</param>
    /// <exception cref="UsageException">There are none, a path is not there, or the settings are wrong.</exception>
    public static IReadOnlyList<string> Paths(IReadOnlyList<string> named, string? config = null)
    {
        if (named.Count > 0)
        {
            return Existing(named, Mend);
        }

        if (CorpusInput.Options(config).Config.Rules is { Count: > 0 } settings)
        {
            return Existing(
                [.. CorpusInput.Beside(config, settings)],
                $"{config ?? CorpusConfig.FileName} names it under rules:"
            );
        }

        return Directory.Exists(DefaultFolder)
            ? [DefaultFolder]
            : throw new UsageException("no rules to work with: there is no folder ./rules", Mend);
    }

    private static IReadOnlyList<string> Existing(IReadOnlyList<string> paths, string mend) =>
        paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing
            ? throw new UsageException($"{missing}: no such rule file or folder", mend)
            : paths;

    /// <summary>Loads the rules; writes every diagnostic to the error stream.</summary>
    /// <returns>The rules, never none; <see langword="null"/> when a file has an error: part of a rule set never runs.</returns>
    /// <exception cref="UsageException">The files hold no rule.</exception>
    public static RuleSet? Load(
        IReadOnlyList<string> paths,
        MentionReader reader,
        CliConsole console
    )
    {
        var loaded = Read(paths, reader, console);
        if (loaded.Rules is { Rules.Count: 0 })
        {
            throw new UsageException($"no rules in {string.Join(", ", paths)}", Mend);
        }

        return loaded.Rules;
    }

    /// <summary>As <see cref="Load"/>, with the vocabularies; a new project that has no rules yet gives none.</summary>
    /// <exception cref="UsageException">A named file is not there.</exception>
    public static LoadResult ReadIfAny(
        IReadOnlyList<string> named,
        string? config,
        MentionReader reader,
        CliConsole console
    )
    {
        var isNew =
            named.Count == 0
            && !Directory.Exists(DefaultFolder)
            && CorpusInput.Options(config).Config.Rules.Count == 0;
        string[] paths = isNew ? [] : [.. Paths(named, config).Where(RuleLoader.HasRuleFiles)];
        return Read(paths, reader, console);
    }

    private static LoadResult Read(
        IReadOnlyList<string> paths,
        MentionReader reader,
        CliConsole console
    )
    {
        var loaded = new RuleLoader(reader).Load(paths);
        console.Complain(loaded.Diagnostics);
        return loaded;
    }

    private static string Mend =>
        $"name rule files or folders with --rules PATH, or put them into ./{DefaultFolder}; 'factcheck init' starts a project";
}
