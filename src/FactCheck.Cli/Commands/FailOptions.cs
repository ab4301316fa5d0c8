using System.CommandLine;
using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Commands;

/// <summary><c>--fail-on</c> and <c>--max-warnings</c>: which findings make a run end with <see cref="ExitCode.Findings"/>.</summary>
internal sealed class FailOptions
{
    private const string Never = "never";

    private static readonly (string Name, Severity Level)[] Levels =
    [
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("info", Severity.Info),
    ];

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Lowest level of findings that ends the run with exit code 1",
        DefaultValueFactory = _ => "error",
    };

    private readonly Option<int?> _maxWarnings = CommonOptions.AtLeast(
        0,
        "--max-warnings",
        "End with exit code 1 when there are more warnings than N"
    );

    /// <summary>Adds both options.</summary>
    public void AddTo(Command command)
    {
        _failOn.AcceptOnlyFromAmong([.. Levels.Select(level => level.Name), Never]);
        command.Add(_failOn);
        command.Add(_maxWarnings);
    }

    /// <summary>What was asked for.</summary>
    public FailLimits Limits(ParseResult parsed)
    {
        var failOn = parsed.GetValue(_failOn);
        return new FailLimits(
            failOn == Never ? null : Levels.First(level => level.Name == failOn).Level,
            parsed.GetValue(_maxWarnings)
        );
    }

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
