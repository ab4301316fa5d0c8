using System.Xml.Linq;

namespace FactCheck.Tests.Cli;

/// <summary>
/// <c>--fail-on</c> and <c>--max-warnings</c> mean the same in every format. The corpus has a finding of the level error, two
/// of the level warning and none of the level info.
/// </summary>
public sealed class LevelTests
{
    private static readonly string[] Formats =
    [
        "console",
        "json",
        "sarif",
        "junit",
        "github",
        "gitlab",
        "markdown",
        "csv",
        "claimreview",
        "html",
    ];

    private static readonly (string Options, int Code)[] Lines =
    [
        ("--fail-on error", ExitCode.Findings),
        ("--fail-on warning", ExitCode.Findings),
        ("--fail-on info", ExitCode.Findings),
        ("--fail-on never", ExitCode.Clean),
        ("--fail-on never --max-warnings 1", ExitCode.Findings),
        ("--fail-on never --max-warnings 2", ExitCode.Clean),
        ("--fail-on never no-such.txt", ExitCode.Failed),
        ("no-such.txt", ExitCode.Failed),
        ("--fail-on sometimes", ExitCode.Usage),
    ];

    public static TheoryData<string, string, int> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            foreach (var format in Formats)
            {
                foreach (var (options, code) in Lines)
                {
                    rows.Add(format, options, code);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_format_changes_no_exit_code(string format, string options, int code) =>
        Check($"--report {format} {options}").Code.ShouldBe(code);

    [Theory]
    [InlineData("--fail-on error", 1)]
    [InlineData("--fail-on warning", 2)]
    [InlineData("--fail-on never", 0)]
    [InlineData("--fail-on never --max-warnings 1", 1)]
    [InlineData("--fail-on never --max-warnings 2", 0)]
    [InlineData("--fail-on error --max-warnings 1", 2)]
    public void JUnit_fails_what_the_run_fails_on(string options, int failures)
    {
        var report = XDocument.Parse(Check($"--report junit {options}").Out).Root.ShouldNotBeNull();
        report.Attribute("failures")!.Value.ShouldBe($"{failures}");
        report
            .Descendants("testcase")
            .Count(test => test.Element("failure") is not null)
            .ShouldBe(failures);
    }

    private static CliRun Check(string options) =>
        CliRun.Of([
            "check",
            CliRun.Fixture("flood", "articles"),
            "--rules",
            CliRun.Fixture("flood", "rules"),
            .. options.Split(' '),
        ]);
}
