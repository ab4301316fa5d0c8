using System.CommandLine;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Reporting.Wording;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Formatting;

namespace FactCheck.Commands;

/// <summary><c>fmt</c>: gives rule files one layout.</summary>
internal sealed class FormatCommand : CliCommand
{
    private readonly Argument<string[]> _rules = CommonOptions.RuleFiles();

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; end with exit code 1 when a file is laid out otherwise",
    };

    public override string Name => "fmt";

    public override string Summary =>
        "Lay out rule files: indentation, blank lines, ends of lines; comments and words stay as they are";

    public override IReadOnlyList<string> Examples =>
        ["factcheck fmt", "factcheck fmt --check rules/"];

    protected override void Configure(Command command)
    {
        command.Add(_rules);
        command.Add(_check);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var check = parsed.GetValue(_check);
        var (files, changed, code) = (0, 0, ExitCode.Clean);
        foreach (
            var path in RuleInput
                .Paths(parsed.GetValue(_rules) ?? [])
                .SelectMany(RuleFormatter.FilesOf)
                .Distinct(StringComparer.Ordinal)
        )
        {
            cancellation.ThrowIfCancellationRequested();
            files++;
            var formatted = RuleFormatter.Format(path, File.ReadAllBytes(path));
            if (formatted.After is null)
            {
                console.Error.Write(DiagnosticText.Render(formatted.Diagnostics));
                code = ExitCode.Usage;
            }
            else if (formatted.IsChanged)
            {
                changed++;
                console.Out.WriteLine(
                    $"{(check ? "not laid out" : "laid out")}: {ReportText.OneLine(path)}"
                );
                if (!check)
                {
                    AtomicFile.Write(path, output => output.Write(formatted.After));
                }
            }
        }

        console.Out.WriteLine(
            $"{Counted.Of(files, "file")}, {changed} {(check ? "to be laid out" : "laid out")}"
        );
        return check && changed > 0 ? ExitCode.Worst(code, ExitCode.Findings) : code;
    }
}
