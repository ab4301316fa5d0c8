using System.CommandLine;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>docs</c>: explains the code of a diagnostic, with a wrong and a right example.</summary>
internal sealed class DocsCommand : CliCommand
{
    private readonly Argument<string?> _code = new("CODE")
    {
        Description = "Code of a diagnostic, such as FC0102; without it all codes are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public override string Name => "docs";

    public override string Summary =>
        "Explain a code such as FC0102: why it is a mistake, a wrong and a right example, the mend";

    public override IReadOnlyList<string> Examples => ["factcheck docs", "factcheck docs FC0102"];

    protected override void Configure(Command command) => command.Add(_code);

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        if (parsed.GetValue(_code) is not { } code)
        {
            DiagnosticPage.WriteList(console.Out);
            return ExitCode.Clean;
        }

        var description = DiagnosticCatalog.Find(code) ?? throw Unknown(code);
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        DiagnosticPage.Write(description, reader, console.Out);
        return ExitCode.Clean;
    }

    private static UsageException Unknown(string code)
    {
        var nearest = NearestName.Of(code, DiagnosticCatalog.All.Select(item => item.Code));
        return new UsageException(
            $"no diagnostic has the code '{code}'",
            nearest is null ? "'factcheck docs' lists all codes" : $"did you mean '{nearest}'?"
        );
    }
}
