using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Input;

/// <summary>Rules and corpus settings, loaded and compiled: what the commands that read articles start with.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Checker">The engine.</param>
/// <param name="Corpus">Reads articles.</param>
internal sealed record Engine(RuleSet Rules, FactChecker Checker, CorpusReader Corpus)
{
    /// <summary>Loads everything; writes the diagnostics of the rules to the error stream.</summary>
    /// <param name="rules">Rule files as the user named them.</param>
    /// <param name="config">Settings as the user named them.</param>
    /// <param name="console">Where diagnostics go.</param>
    /// <param name="judge">How claims are judged; <see langword="null"/> for the defaults.</param>
    /// <returns>The engine; <see langword="null"/> when a rule file has an error, which has been told.</returns>
    /// <exception cref="UsageException">There are no rules.</exception>
    /// <exception cref="PatternTooLargeException">A rule cannot be compiled.</exception>
    public static Engine? Start(
        string[] rules,
        string? config,
        CliConsole console,
        JudgeOptions? judge = null
    )
    {
        var options = CorpusInput.Options(config);
        var reader = new MentionReader(options.Languages, new WordTable());
        if (RuleInput.Load(RuleInput.Paths(rules, config), reader, console) is not { } loaded)
        {
            return null;
        }

        var engine = new Engine(
            loaded,
            new FactChecker(loaded, reader, judge),
            new CorpusReader(options)
        );
        console.Complain(
            $"loaded and compiled {Counted.Of(loaded.Rules.Count, "rule")}: {console.Elapsed}",
            LogLevel.Debug
        );
        return engine;
    }
}
