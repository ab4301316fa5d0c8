using System.CommandLine;

namespace FactCheck.Commands;

/// <summary><c>lsp</c>: the language server of rule files, for editors.</summary>
internal sealed class LspCommand : CliCommand
{
    private readonly Option<string[]> _rules = new("--rules", "-r")
    {
        Description =
            "Rule file or folder, relative to the folder that is open, any number of times; default: what its factcheck.yaml names, else rules",
        HelpName = "PATH",
    };

    private readonly Option<string[]> _corpus = new("--corpus")
    {
        Description =
            "Articles in which matches are counted, relative to the folder that is open; default: what its factcheck.yaml names, else the folder, if it has one",
        HelpName = "PATH",
    };

    private readonly Option<bool> _stdio = new("--stdio")
    {
        Description = "Speak over standard input and output, which is what it always does",
    };

    public override string Name => "lsp";

    public override string Summary =>
        "Serve editors: diagnostics as you type, completion, hover, rename, mends (started by the editor)";

    public override IReadOnlyList<string> Examples =>
        ["factcheck lsp < /dev/null", "factcheck lsp --corpus articles --stdio < /dev/null"];

    protected override void Configure(Command command)
    {
        command.Add(_rules);
        command.Add(_corpus);
        command.Add(_stdio);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        if (console.InIsTerminal)
        {
            throw new UsageException(
                "an editor starts this command and speaks with it",
                "the page editors.md of the handbook shows how to set up VS Code, Neovim and Helix"
            );
        }

        var options = new ServerOptions(
            parsed.GetValue(_rules) ?? [],
            parsed.GetValue(_corpus) ?? []
        );
        using var server = new LanguageServer(console.In, console.Out, options);
        return server.Run(cancellation);
    }
}
