using System.CommandLine;
using FactCheck.Scaffolding;

namespace FactCheck.Commands;

/// <summary><c>init</c>: starts a project that passes its own CI.</summary>
internal sealed class InitCommand : CliCommand
{
    private readonly Argument<string> _folder = new("DIR")
    {
        Description = "Folder of the project, made when it is missing; default: this one",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<bool> _yes = new("--yes", "-y")
    {
        Description = "Ask nothing: take the defaults for what is not given",
    };

    private readonly Option<string?> _language = new("--lang")
    {
        Description = "Language of the example rule",
    };

    private readonly Option<string?> _ci = new("--ci") { Description = "Where CI runs" };

    public override string Name => "init";

    public override string Summary =>
        "Start a project: settings, an example rule with tests and articles, a CI file";

    public override IReadOnlyList<string> Examples =>
        ["factcheck init --yes", "factcheck init my-project --yes --lang en --ci gitlab"];

    protected override void Configure(Command command)
    {
        _language.AcceptOnlyFromAmong([.. ProjectTemplate.Languages]);
        _ci.AcceptOnlyFromAmong([.. ProjectTemplate.CiHosts]);
        command.Add(_folder);
        command.Add(_yes);
        command.Add(_language);
        command.Add(_ci);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var folder = parsed.GetValue(_folder)!;
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file", "name the folder of the project");
        }

        var (language, ci) = (parsed.GetValue(_language), parsed.GetValue(_ci));
        if (parsed.GetValue(_yes))
        {
            language ??= ProjectTemplate.Languages[0];
            ci ??= ProjectTemplate.CiHosts[0];
        }

        if (language is null || ci is null)
        {
            (language, ci) = Ask(language, ci, console);
        }

        new ProjectWriter(folder, console.Out).Write(ProjectTemplate.Files(language, ci));
        var go = folder == "." ? "" : $"cd {folder} && ";
        console.Out.WriteLine($"now run: {go}factcheck test && factcheck check");
        return ExitCode.Clean;
    }

    private static (string Language, string Ci) Ask(
        string? language,
        string? ci,
        CliConsole console
    )
    {
        if (!console.InIsTerminal)
        {
            throw new UsageException(
                "init asks questions, and there is no terminal to answer them",
                "add --yes to take the defaults, or give --lang and --ci"
            );
        }

        using var input = new StreamReader(console.In, leaveOpen: true);
        var questions = new Questions(input, console.Error);
        return (
            language ?? questions.Ask("Language of the example rule", ProjectTemplate.Languages),
            ci ?? questions.Ask("CI file for", ProjectTemplate.CiHosts)
        );
    }
}
