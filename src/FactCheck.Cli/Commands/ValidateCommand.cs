using System.CommandLine;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>validate</c>: says all that is wrong with rule files, and nothing else.</summary>
internal sealed class ValidateCommand : CliCommand
{
    private readonly Argument<string[]> _rules = CommonOptions.RuleFiles();

    public override string Name => "validate";

    public override string Summary => "Check rule files for mistakes, without reading any article";

    public override IReadOnlyList<string> Examples =>
        ["factcheck validate", "factcheck validate rules/flood.yaml"];

    protected override void Configure(Command command) => command.Add(_rules);

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var paths = RuleInput.Paths(parsed.GetValue(_rules) ?? []);
        var loaded = new RuleLoader(new MentionReader(LanguageSet.Default, new WordTable())).Load(
            paths
        );
        console.Out.Write(DiagnosticText.Render(loaded.Diagnostics));
        var errors = Count(loaded, Severity.Error);
        var warnings = Count(loaded, Severity.Warning);
        if (loaded.Rules is { Rules.Count: 0 } && errors == 0)
        {
            throw new UsageException($"no rules in {string.Join(", ", paths)}");
        }

        var rules = loaded.Rules is { } set ? Counted.Of(set.Rules.Count, "rule") + ", " : "";
        console.Out.WriteLine(
            $"{rules}{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}"
        );
        return errors > 0 || loaded.Rules is null ? ExitCode.Usage : ExitCode.Clean;
    }

    private static int Count(LoadResult loaded, Severity level) =>
        loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == level);
}
