using System.CommandLine;
using FactCheck.Input;
using FactCheck.Rendering.Reports;
using FactCheck.Reporting;
using FactCheck.Reporting.History;
using FactCheck.Reporting.Wording;
using FactCheck.Settings;
using FactCheck.Watching;

namespace FactCheck.Commands;

/// <summary><c>check</c>: reads the corpus, extracts the claims, judges the facts and reports.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly CheckOptions _check = new();
    private readonly WaiverOptions _waivers = new();
    private readonly Option<string[]> _reports = new("--report")
    {
        Description =
            $"Report to write, any number of times: {string.Join(", ", SettingsKeys.Reports)}; default: {SettingsKeys.ConsoleReport}",
        HelpName = "FORMAT[=PATH]",
    };
    private readonly Option<string?> _summary = new("--summary")
    {
        Description =
            "File to append the Markdown report to, such as \"$GITHUB_STEP_SUMMARY\"; nothing is appended when the name is empty",
        HelpName = "PATH",
    };

    private readonly Option<string?> _previous = new("--previous")
    {
        Description =
            "JSON report of an earlier run: what changed since is told; the exit code does not depend on it",
        HelpName = "REPORT",
    };

    private readonly Option<bool> _watch = new("--watch", "-w")
    {
        Description = "Report again whenever a rule or an article is saved, until Ctrl-C",
    };

    public override string Name => "check";

    public override string Summary =>
        "Find the claims of a corpus and report whether they fit together";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck check",
            "factcheck check articles/ --rules rules/ --report console --report json=report.json",
            "factcheck check articles/ --report markdown --fail-on warning",
            "factcheck baseline && factcheck check --baseline factcheck-baseline.yaml",
            "factcheck check --fail-on never --report json=report.json && factcheck check --previous report.json",
        ];

    protected override void Configure(Command command)
    {
        _check.AddInputTo(command);
        command.Add(_reports);
        command.Add(_summary);
        command.Add(_previous);
        command.Add(_watch);
        _waivers.AddBaselineTo(command);
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
        var targets = ReportTarget.Parse(
            parsed.GetValue(_reports) is { Length: > 0 } named ? named : settings.Reports,
            console
        );
        var previous = PreviousReport.Read(parsed.GetValue(_previous));
        if (parsed.GetValue(_watch))
        {
            return Watch(parsed, settings, targets, previous, console, cancellation);
        }

        if (
            _check.Start(parsed, settings, console) is not { } engine
            || _waivers.Load(parsed, settings, console) is not { } waivers
        )
        {
            return ExitCode.Usage;
        }

        var report = _check.Run(engine, parsed, settings, console, cancellation);
        console.Complain(
            $"read {Counted.Of(report.Run.Articles, "article")}, made {Counted.Of(report.Run.Claims, "claim")}, judged them: {console.Elapsed}",
            LogLevel.Debug
        );
        report = waivers.Apply(Compared(report, previous), engine.Rules.Rules);
        var code = ExitCode.Worst(FailOptions.CodeFor(report), Write(report, targets, console));
        return parsed.GetValue(_summary) is { Length: > 0 } summary
            ? ExitCode.Worst(code, Append(summary, report, console))
            : code;
    }

    private int Watch(
        ParseResult parsed,
        CheckSettings atStart,
        IReadOnlyList<ReportTarget> targets,
        PastReport? previous,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var named = _check.Corpus(parsed);
        if (named.Contains(CorpusInput.StandardInput, StringComparer.Ordinal))
        {
            throw new UsageException(
                "--watch cannot watch standard input",
                "name files or folders of articles"
            );
        }

        if (parsed.GetValue(_summary) is { Length: > 0 })
        {
            throw new UsageException(
                "--watch and --summary do not go together",
                "a summary is appended once, at the end of a run"
            );
        }

        var project = new WatchedProject(
            _check.Rules(parsed),
            named,
            _check.Config(parsed),
            _check.Threads(parsed),
            settings => _check.Judge(parsed, settings),
            _waivers.Files(parsed, atStart)
        );
        var atConsole = targets.Any(target =>
            target is { Writer: ConsoleReportWriter, Path: null }
        );
        return new WatchLoop(project, console, atConsole ? console.Out : console.Error).Run(
            report =>
            {
                var settings = project.Settings;
                if (_waivers.Load(parsed, settings, console) is { } waivers)
                {
                    var completed = _check.Completed(report, parsed, settings, project.Corpus);
                    Write(
                        waivers.Apply(Compared(completed, previous), project.Rules),
                        targets,
                        console
                    );
                }
            },
            cancellation
        );
    }

    private static Report Compared(Report report, PastReport? previous) =>
        report with
        {
            Changes = previous is null ? null : ChangeFinder.Since(previous, report.Judgement),
        };

    private static int Write(
        Report report,
        IReadOnlyList<ReportTarget> targets,
        CliConsole console
    ) =>
        targets
            .Select(target => Write(target, report, console))
            .Aggregate(TellOfInput(report, targets, console), ExitCode.Worst);

    /// <summary>Says what was not read, unless the report at the terminal will.</summary>
    private static int TellOfInput(
        Report report,
        IReadOnlyList<ReportTarget> targets,
        CliConsole console
    )
    {
        var shown = targets.Any(target => target is { Writer: ConsoleReportWriter, Path: null });
        if (!shown)
        {
            foreach (var skipped in report.Skipped)
            {
                CorpusInput.Complain(skipped, console);
            }

            console.Complain(report.Notices);
        }

        if (report.Run.Articles == 0)
        {
            console.Complain(
                "there was no article to check\n  name files or folders that hold articles: factcheck check articles/"
            );
        }

        return report.Skipped.Count > 0 || report.Run.Articles == 0
            ? ExitCode.Failed
            : ExitCode.Clean;
    }

    /// <summary>A report that cannot be written keeps none of the others from being written.</summary>
    private static int Write(ReportTarget target, Report report, CliConsole console)
    {
        try
        {
            target.Write(report, console);
            console.Complain(
                $"wrote the {target.Writer.Format} report to {target.Path ?? "standard output"}: {console.Elapsed}",
                LogLevel.Debug
            );
            return ExitCode.Clean;
        }
        catch (IOException gone) when (target.Path is null && StandardOutput.IsBrokenPipe(gone))
        {
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            console.Complain(
                $"the {target.Writer.Format} report was not written: {failure.Message}"
            );
            return ExitCode.Failed;
        }
    }

    private static int Append(string path, Report report, CliConsole console)
    {
        try
        {
            JobSummary.Append(path, report);
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            console.Complain($"the summary was not written: {failure.Message}");
            return ExitCode.Failed;
        }
    }
}
