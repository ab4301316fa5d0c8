using System.CommandLine;
using FactCheck.Consistency;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Reporting;
using FactCheck.Settings;

namespace FactCheck.Commands;

/// <summary>
/// What <c>check</c> and <c>baseline</c> have in common: which articles and rules, how votes are counted, and from when on
/// a run fails. A baseline is made of the findings that a check has only where all of it is the same.
/// </summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> _corpus = CommonOptions.Corpus();
    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly IndependenceOptions _independence = new();
    private readonly FailOptions _fail = new();

    /// <summary>Adds what is read.</summary>
    public void AddInputTo(Command command)
    {
        command.Add(_corpus);
        command.Add(_rules);
    }

    /// <summary>Adds how it is judged.</summary>
    public void AddTo(Command command)
    {
        _fail.AddTo(command);
        _independence.AddTo(command);
        command.Add(_threads);
        command.Add(_config);
    }

    /// <summary>The articles as the user named them.</summary>
    public string[] Corpus(ParseResult parsed) => parsed.GetValue(_corpus) ?? [];

    /// <summary>The rule files as the user named them.</summary>
    public string[] Rules(ParseResult parsed) => parsed.GetValue(_rules) ?? [];

    /// <summary>The settings as the user named them.</summary>
    public string? Config(ParseResult parsed) => parsed.GetValue(_config);

    /// <summary>How many threads read.</summary>
    public int Threads(ParseResult parsed) =>
        parsed.GetValue(_threads) ?? Environment.ProcessorCount;

    /// <summary>How votes are counted.</summary>
    public JudgeOptions Judge(ParseResult parsed, CheckSettings settings) =>
        _independence.Judge(parsed, settings);

    /// <inheritdoc cref="Engine.Start"/>
    public Engine? Start(ParseResult parsed, CheckSettings settings, CliConsole console) =>
        Engine.Start(Rules(parsed), Config(parsed), console, Judge(parsed, settings));

    /// <summary>Checks the corpus.</summary>
    public Report Run(
        Engine engine,
        ParseResult parsed,
        CheckSettings settings,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var corpus = CorpusInput.Corpus(Corpus(parsed), Config(parsed));
        var threads = Threads(parsed);
        var items = Progress.Read(engine.Corpus, corpus, console, threads);
        var report = engine.Checker.Run(items, threads, cancellation);
        return Completed(report, parsed, settings, corpus);
    }

    /// <summary>The report with what options and settings say of it.</summary>
    public Report Completed(
        Report report,
        ParseResult parsed,
        CheckSettings settings,
        IReadOnlyList<string> corpus
    ) => report with { Limits = _fail.Limits(parsed, settings), Roots = new CorpusRoots(corpus) };
}
