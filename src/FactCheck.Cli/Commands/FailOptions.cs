using System.CommandLine;
using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Settings;

namespace FactCheck.Commands;

/// <summary><c>--fail-on</c> and <c>--max-warnings</c>: which findings make a run end with <see cref="ExitCode.Findings"/>.</summary>
internal sealed class FailOptions
{
    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Lowest level of findings that ends the run with exit code 1",
        DefaultValueFactory = _ => SettingsKeys.Levels[0],
    };

    private readonly Option<int?> _maxWarnings = CommonOptions.AtLeast(
        0,
        "--max-warnings",
        "End with exit code 1 when there are more warnings than N"
    );

    /// <summary>Adds both options.</summary>
    public void AddTo(Command command)
    {
        _failOn.AcceptOnlyFromAmong([.. SettingsKeys.Levels]);
        command.Add(_failOn);
        command.Add(_maxWarnings);
    }

    /// <summary>What was asked for, else what <paramref name="settings"/> say.</summary>
    public FailLimits Limits(ParseResult parsed, CheckSettings settings) =>
        (
            settings with
            {
                FailOn = parsed.Given(_failOn) ?? settings.FailOn,
                MaxWarnings = parsed.GetValue(_maxWarnings) ?? settings.MaxWarnings,
            }
        ).Limits;

    /// <summary>The exit code of a report.</summary>
    public static int CodeFor(Report report)
    {
        var counts = new FindingCounts();
        counts.Add(report.Judgement.Findings);
        return CodeFor(counts, report.Limits);
    }

    /// <summary>The exit code that findings of these levels ask for.</summary>
    public static int CodeFor(FindingCounts findings, FailLimits limits) =>
        limits.Fails(findings) ? ExitCode.Findings : ExitCode.Clean;
}
