using System.CommandLine;
using FactCheck.Corpus;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Rendering.Values;

namespace FactCheck.Commands;

/// <summary><c>values</c>: every figure and date that the engine sees, without any rule.</summary>
internal sealed class ValuesCommand : CliCommand
{
    private readonly Argument<string[]> _files = CommonOptions.Files();
    private readonly Option<string?> _format = new("--format")
    {
        Description = "Shape of the output; default: jsonl with --lines, else table",
    };
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _lines = new("--lines")
    {
        Description = "Take each line of the input for a text of its own",
    };

    public override string Name => "values";

    public override string Summary => "List every figure and date of a text, with its meaning";

    public override IReadOnlyList<string> Examples =>
        [
            "echo 'Hơn 220.000 người, hôm 18-9' | factcheck values --lines --published 2015-09-20",
            "factcheck values --format table articles/",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_files);
        _format.AcceptOnlyFromAmong("jsonl", "table");
        command.Add(_format);
        command.Add(_lines);
        _reading.AddTo(command);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var options = CorpusInput.Options(parsed.GetValue(_config));
        var files = CorpusInput.FilesOrInput(parsed.GetValue(_files) ?? [], console);
        var reader = new ValueReading(
            options.Languages,
            _reading.Language(parsed),
            _reading.Published(parsed),
            _reading.Prefer(parsed)
        );
        using var json = new JsonLines(console.Out);
        IValueListing listing =
            (parsed.GetValue(_format) ?? (parsed.GetValue(_lines) ? "jsonl" : "table")) == "table"
                ? new ValueTable(console.Out)
                : new ValueLines(json);
        return parsed.GetValue(_lines)
            ? ReadLines(files, reader, listing, console, cancellation)
            : ReadArticles(
                files,
                new CorpusReader(options),
                reader,
                listing,
                console,
                cancellation
            );
    }

    private static int ReadLines(
        IReadOnlyList<string> files,
        ValueReading reader,
        IValueListing listing,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var code = ExitCode.Clean;
        foreach (var file in files)
        {
            var shown = files.Count > 1 ? file : null;
            try
            {
                foreach (var (number, line) in TextLines.Of(file, () => console.In))
                {
                    cancellation.ThrowIfCancellationRequested();
                    listing.Write(reader.OfLine(line, number, shown));
                }
            }
            catch (InvalidDataException broken)
            {
                console.Complain(broken.Message);
                code = ExitCode.Failed;
            }
        }

        return code;
    }

    private static int ReadArticles(
        IReadOnlyList<string> files,
        CorpusReader corpus,
        ValueReading reader,
        IValueListing listing,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var code = ExitCode.Clean;
        foreach (var item in corpus.Read(files, console.In))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Article is { } article)
            {
                listing.Write(reader.OfArticle(article));
            }
            else
            {
                CorpusInput.Complain(item.Skipped!, console);
                code = ExitCode.Failed;
            }
        }

        return code;
    }
}
