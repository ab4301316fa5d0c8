using System.CommandLine;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Reporting;
using FactCheck.Reporting.Wording;
using FactCheck.Waivers;

namespace FactCheck.Commands;

/// <summary>
/// <c>baseline</c>: accepts the findings of today, so that <c>check --baseline</c> fails on new ones only. A baseline that is
/// there already only shrinks, unless it is told to grow.
/// </summary>
internal sealed class BaselineCommand : CliCommand
{
    private readonly Argument<string[]> _corpus = CommonOptions.Corpus();
    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly WaiverOptions _waivers = new();
    private readonly FailOptions _fail = new();
    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description =
            $"The baseline; default: what ./factcheck.yaml names, else ./{WaiverOptions.DefaultBaseline}",
        HelpName = "FILE",
    };
    private readonly Option<bool> _grow = new("--grow")
    {
        Description = "Accept findings that are new since the baseline was made",
    };
    private readonly Option<bool> _prune = new("--prune")
    {
        Description = "Remove entries whose finding is gone",
    };

    public override string Name => "baseline";

    public override string Summary =>
        "Accept today's findings, so that 'check --baseline' fails on new ones only";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck baseline",
            "factcheck baseline articles/ --rules rules/ --out factcheck-baseline.yaml",
            "factcheck baseline && factcheck baseline --prune && factcheck check --baseline factcheck-baseline.yaml",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_corpus);
        command.Add(_rules);
        command.Add(_out);
        command.Add(_grow);
        command.Add(_prune);
        _waivers.AddTo(command);
        _fail.AddTo(command);
        command.Add(_threads);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var settings = SettingsInput.Check(parsed.GetValue(_config));
        var path = parsed.GetValue(_out) ?? settings.Baseline ?? WaiverOptions.DefaultBaseline;
        var isThere = File.Exists(path);
        var engine = Engine.Start(
            parsed.GetValue(_rules) ?? [],
            parsed.GetValue(_config),
            console,
            settings.Judge
        );
        if (
            engine is null
            || _waivers.Load(parsed, settings, isThere ? path : null, console) is not { } book
        )
        {
            return ExitCode.Usage;
        }

        var report = Report(parsed, engine, console, cancellation);
        if (!IsWhole(report, console))
        {
            return ExitCode.Failed;
        }

        report = book.Apply(
            report with
            {
                Limits = _fail.Limits(parsed, settings),
            },
            engine.Rules.Rules
        );
        var grow = parsed.GetValue(_grow) || !isThere;
        var update = book.Renew(report);
        Write(update, path, grow, parsed.GetValue(_prune), console);
        if (grow || update.Added == 0)
        {
            return ExitCode.Clean;
        }

        console.Complain(
            $"{Counted.Of(update.Added, "finding")} not in the baseline, which only shrinks\n  mend them, or accept them with 'factcheck baseline --grow'"
        );
        return FailOptions.CodeFor(report);
    }

    private Report Report(
        ParseResult parsed,
        Engine engine,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var corpus = CorpusInput.Corpus(parsed.GetValue(_corpus) ?? [], parsed.GetValue(_config));
        var threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount;
        return engine.Checker.Run(
            Progress.Read(engine.Corpus, corpus, console, threads),
            threads,
            cancellation
        ) with
        {
            Roots = new CorpusRoots(corpus),
        };
    }

    /// <summary>Whether all was read. Of a part of the corpus nobody can tell which findings are gone.</summary>
    private static bool IsWhole(Report report, CliConsole console)
    {
        foreach (var skipped in report.Skipped)
        {
            CorpusInput.Complain(skipped, console);
        }

        if (report.Skipped.Count == 0 && report.Run.Articles > 0)
        {
            return true;
        }

        console.Complain(
            "the baseline was not written: "
                + (
                    report.Run.Articles == 0
                        ? "there was no article to check"
                        : "a part of the corpus could not be read"
                )
        );
        return false;
    }

    private static void Write(
        BaselineUpdate update,
        string path,
        bool grow,
        bool prune,
        CliConsole console
    )
    {
        AtomicFile.Write(path, output => update.Write(output, grow, prune));
        var added = grow ? update.Added : 0;
        var removed = prune ? update.Stale : 0;
        var entries = update.Kept + update.Stale - removed + added;
        console.Out.WriteLine($"{path}: {Entries(entries)}, {added} new, {removed} removed");
        if (update.Stale > removed)
        {
            console.Complain(
                $"the findings of {Entries(update.Stale)} are gone\n  'factcheck baseline --prune' removes them",
                LogLevel.Warning
            );
        }
    }

    private static string Entries(int count) => count == 1 ? "1 entry" : $"{count} entries";
}
