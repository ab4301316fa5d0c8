using FactCheck.Reporting.Wording;
using FactCheck.Testing;

namespace FactCheck.Rendering.RuleTests;

/// <summary>Writes what came of the tests for people.</summary>
internal static class TestText
{
    private const int LabelWidth = 10;

    /// <summary>Writes <paramref name="report"/>.</summary>
    public static void Write(TestReport report, TextWriter output)
    {
        foreach (var result in report.Failed)
        {
            Write(result, output);
        }

        foreach (var rule in report.Errors)
        {
            output.WriteLine(
                $"{ReportText.OneLine(rule.Location.ToString())}: error: rule '{rule.Id}' {TestWords.Untested}"
            );
        }

        if (report.Coverage is { } coverage)
        {
            Write(coverage, output);
        }

        var failed = report.Failed.Count();
        var note =
            report.Untested.Count == 0
                ? ""
                : $"; {Counted.Of(report.Untested.Count, "rule")} without a test";
        output.WriteLine(
            $"{Counted.Of(report.Results.Count, "test")}: {report.Results.Count - failed} passed, {failed} failed{note}"
        );
    }

    private static void Write(RuleTestResult result, TextWriter output)
    {
        output.WriteLine(
            ReportText.OneLine($"{result.Test.Location}: test of '{result.Rule.Id}' failed")
        );
        foreach (var (label, text) in TestWords.Lines(result))
        {
            var lead =
                label == result.Test.Language ? $"{label}: " : $"{label}:".PadRight(LabelWidth);
            output.WriteLine($"  {lead}{ReportText.OneLine(text)}");
        }

        output.Write('\n');
    }

    private static void Write(TestCoverage coverage, TextWriter output)
    {
        foreach (var untested in coverage.Untested())
        {
            output.WriteLine(
                ReportText.OneLine(
                    $"{untested.Location}: {TestWords.Of(untested)} ('{untested.Rule.Id}')"
                )
            );
        }

        output.WriteLine(
            $"tests exercise {coverage.Exercised} of {coverage.Total} patterns, choices and options"
        );
    }
}
