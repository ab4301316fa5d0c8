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
    private readonly CheckOptions _check = new();
    private readonly WaiverOptions _waivers = new();
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
        _check.AddInputTo(command);
        command.Add(_out);
        command.Add(_grow);
        command.Add(_prune);
        _waivers.AddTo(command);
        _check.AddTo(command);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var settings = SettingsInput.Check(_check.Config(parsed));
        var path = parsed.GetValue(_out) ?? settings.Baseline ?? WaiverOptions.DefaultBaseline;
        var isThere = File.Exists(path);
        if (
            _check.Start(parsed, settings, console) is not { } engine
            || _waivers.Load(parsed, settings, isThere ? path : null, console) is not { } book
        )
        {
            return ExitCode.Usage;
        }

        var report = _check.Run(engine, parsed, settings, console, cancellation);
        if (!IsWhole(report, console))
        {
            return ExitCode.Failed;
        }

        report = book.Apply(report, engine.Rules.Rules);
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
