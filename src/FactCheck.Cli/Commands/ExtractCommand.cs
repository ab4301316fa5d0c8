using System.CommandLine;
using FactCheck.Claims.Json;
using FactCheck.Input;
using FactCheck.Rendering;

namespace FactCheck.Commands;

/// <summary><c>extract</c>: articles in, claims as JSON lines out; the first half of <c>check</c> as a stream.</summary>
internal sealed class ExtractCommand : CliCommand
{
    private readonly Argument<string[]> _files = CommonOptions.Files();
    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<int?> _threads = CommonOptions.Threads();

    public override string Name => "extract";

    public override string Summary =>
        "Write the claims of articles as JSON lines, for judge and for other programs";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck extract articles/ > claims.jsonl",
            "cat articles/02-dem-lai.md | factcheck extract --rules rules/",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_files);
        command.Add(_rules);
        command.Add(_threads);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var engine = Engine.Start(parsed.GetValue(_rules) ?? [], parsed.GetValue(_config), console);
        if (engine is null)
        {
            return ExitCode.Usage;
        }

        var files = CorpusInput.FilesOrInput(parsed.GetValue(_files) ?? [], console);
        var threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount;
        var items = Progress.Read(engine.Corpus, files, console, threads);
        var code = ExitCode.Clean;
        using var lines = new JsonLines(console.Out);
        foreach (var item in engine.Checker.Extract(items, threads, cancellation))
        {
            if (item.Skipped is { } skipped)
            {
                CorpusInput.Complain(skipped, console);
                code = ExitCode.Failed;
            }

            foreach (var claim in item.Claims)
            {
                lines.Write(json => ClaimJson.Write(json, claim));
            }
        }

        return code;
    }
}
