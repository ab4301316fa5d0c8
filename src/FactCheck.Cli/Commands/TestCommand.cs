using System.CommandLine;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Testing;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>test</c>: runs the tests inside the rules and shows what was missed and what was found too much.</summary>
internal sealed class TestCommand : CliCommand
{
    private readonly Argument<string[]> _rules = CommonOptions.RuleFiles();

    public override string Name => "test";

    public override string Summary =>
        "Run the tests inside the rules; show what was missed and what is extra";

    public override IReadOnlyList<string> Examples =>
        ["factcheck test", "factcheck test rules/flood.yaml"];

    protected override void Configure(Command command) => command.Add(_rules);

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var paths = RuleInput.Paths(parsed.GetValue(_rules) ?? []);
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        if (RuleInput.Load(paths, reader, console) is not { } rules)
        {
            return ExitCode.Usage;
        }

        var (passed, failed) = (0, 0);
        foreach (var result in new RuleTestRunner(rules, reader).Run())
        {
            cancellation.ThrowIfCancellationRequested();
            if (result.Passed)
            {
                passed++;
                continue;
            }

            failed++;
            Show(result, console.Out);
        }

        var untested = rules.Rules.Count(rule => rule.Tests.Count == 0);
        var note = untested == 0 ? "" : $"; {Counted.Of(untested, "rule")} without a test";
        console.Out.WriteLine(
            $"{Counted.Of(passed + failed, "test")}: {passed} passed, {failed} failed{note}"
        );
        return failed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Show(RuleTestResult result, TextWriter output)
    {
        Line(output, "", $"{result.Test.Location}: test of '{result.Rule.Id}' failed");
        Line(output, $"  {result.Test.Language}: ", result.Test.Text);
        if (result.Problem is { } problem)
        {
            Line(output, "  problem:  ", problem);
        }

        var expected = result.Test.Expect.Count == 0 ? ["nothing"] : result.Test.Expect;
        Line(output, "  expected: ", string.Join("; ", expected));
        var found = result.Found.Count == 0 ? ["nothing"] : result.Found.Select(Shown);
        Line(output, "  found:    ", string.Join("; ", found));
        if (result.Test.Expect.Count + result.Found.Count > 2)
        {
            ShowDifference(result, output);
        }

        if (result.Hint is { } hint)
        {
            Line(output, "  stopped:  ", hint);
        }

        output.Write('\n');
    }

    // Which of several values are meant is told only where there are several.
    private static void ShowDifference(RuleTestResult result, TextWriter output)
    {
        foreach (var missed in result.Missed)
        {
            Line(output, "  missed:   ", missed);
        }

        foreach (var extra in result.Extra)
        {
            Line(output, "  extra:    ", Shown(extra));
        }
    }

    private static string Shown(Claim claim)
    {
        var votes = claim.Votes ? "" : $" ({ModalityNames.NameOf(claim.Modality)})";
        return $"{ValueText.Of(claim.Value)} “{ClaimWords.Quote(claim)}”{votes}";
    }

    private static void Line(TextWriter output, string lead, string text) =>
        output.WriteLine(lead + ReportText.OneLine(text));
}
