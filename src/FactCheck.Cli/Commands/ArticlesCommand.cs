using System.CommandLine;
using FactCheck.Corpus;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Rendering.Articles;

namespace FactCheck.Commands;

/// <summary><c>articles</c>: what the engine knows of each article, and which of its lines it searches.</summary>
internal sealed class ArticlesCommand : CliCommand
{
    private readonly Argument<string[]> _files = CommonOptions.Files();
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<string> _format = CommonOptions.Format("table", "json");
    private readonly Option<bool> _showDropped = new("--show-dropped")
    {
        Description = "List each line that is not searched, and why",
    };

    public override string Name => "articles";

    public override string Summary =>
        "Show the metadata of articles, where it was found, and which lines are searched";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck articles articles/",
            "factcheck articles --show-dropped articles/01-first-count.md",
            "factcheck articles --format json articles/ | head -1",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_files);
        command.Add(_showDropped);
        command.Add(_format);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var reader = new CorpusReader(CorpusInput.Options(parsed.GetValue(_config)));
        var files = CorpusInput.FilesOrInput(parsed.GetValue(_files) ?? [], console);
        var withDropped = parsed.GetValue(_showDropped);
        using var lines = new JsonLines(console.Out);
        var listing = new ArticleListing(console.Out, withDropped);
        var code = ExitCode.Clean;
        foreach (var item in reader.Read(files, console.In))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Skipped is { } skipped)
            {
                CorpusInput.Complain(skipped, console);
                code = ExitCode.Failed;
            }
            else if (parsed.GetValue(_format) == "json")
            {
                lines.Write(json => ArticleJson.Write(json, item.Article!, withDropped));
            }
            else
            {
                listing.Write(item.Article!);
            }
        }

        return code;
    }
}
