using System.CommandLine;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Rendering.RuleTests;
using FactCheck.Testing;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>test</c>: runs the tests inside the rules and shows what was missed and what was found too much.</summary>
internal sealed class TestCommand : CliCommand
{
    private const string JUnit = "junit";

    private readonly Argument<string[]> _rules = CommonOptions.RuleFiles();
    private readonly Option<string> _format = CommonOptions.Format("text", "json");
    private readonly Option<bool> _requireTests = new("--require-tests")
    {
        Description = "Take a rule without a test for an error",
    };

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "List the patterns, choices and options that no test exercises",
    };

    private readonly Option<string?> _report = new("--report")
    {
        Description =
            $"Report to write: {JUnit}; without a path it takes the place of the other output",
        HelpName = $"{JUnit}[=PATH]",
    };

    public override string Name => "test";

    public override string Summary =>
        "Run the tests inside the rules; show what was missed and what is extra";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck test",
            "factcheck test rules/flood.yaml --coverage",
            "factcheck test --require-tests --report junit=rule-tests.xml",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_rules);
        command.Add(_requireTests);
        command.Add(_coverage);
        command.Add(_report);
        command.Add(_format);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var target = Target(parsed.GetValue(_report));
        var paths = RuleInput.Paths(parsed.GetValue(_rules) ?? []);
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        if (RuleInput.Load(paths, reader, console) is not { } rules)
        {
            return ExitCode.Usage;
        }

        var runner = new RuleTestRunner(rules, reader);
        var withCoverage = parsed.GetValue(_coverage);
        var results = new List<RuleTestResult>();
        foreach (var result in runner.Run(withCoverage))
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(result);
        }

        var report = new TestReport(
            results,
            [.. rules.Rules.Where(rule => rule.Tests.Count == 0)],
            parsed.GetValue(_requireTests),
            withCoverage ? runner.Coverage : null
        );
        Write(report, target, parsed.GetValue(_format) == "json", console);
        return report.IsClean ? ExitCode.Clean : ExitCode.Findings;
    }

    private static void Write(TestReport report, string? target, bool asJson, CliConsole console)
    {
        if (target is { Length: 0 })
        {
            TestJUnit.Write(report, console.Out);
            return;
        }

        if (target is not null)
        {
            AtomicFile.Write(target, output => TestJUnit.Write(report, output));
        }

        if (asJson)
        {
            TestJson.Write(report, console.Out);
        }
        else
        {
            TestText.Write(report, console.Out);
        }
    }

    // The file of the report; empty for standard output, null when none is wanted.
    private static string? Target(string? report)
    {
        if (report is null or JUnit)
        {
            return report is null ? null : "";
        }

        var path = report.StartsWith($"{JUnit}=", StringComparison.Ordinal)
            ? report[(JUnit.Length + 1)..]
            : throw new UsageException(
                $"unknown report format '{report.Split('=')[0]}'",
                $"tests of rules have one: --report {JUnit} or --report {JUnit}=PATH"
            );
        return path.Length > 0
            ? path
            : throw new UsageException(
                $"--report {report} names no file",
                $"write --report {JUnit} for standard output, or --report {JUnit}=PATH"
            );
    }
}
