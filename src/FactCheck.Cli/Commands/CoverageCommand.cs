using System.CommandLine;
using FactCheck.Corpus;
using FactCheck.Coverage;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Rendering.Coverage;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>coverage</c>: the figures and dates of a corpus that no rule catches, and what of the rules matches nothing.</summary>
internal sealed class CoverageCommand : CliCommand
{
    private const int DefaultTop = 20;

    private readonly Argument<string[]> _corpus = CommonOptions.Corpus();
    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly Option<string> _format = CommonOptions.Format("text", "json");
    private readonly Option<int?> _top = CommonOptions.AtLeast(
        1,
        "--top",
        $"How many wordings to list; default: {DefaultTop}"
    );

    public override string Name => "coverage";

    public override string Summary =>
        "List the figures and dates that no rule catches, by wording, and rules and words that match nothing";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck coverage",
            "factcheck coverage articles/ --rules rules/ --top 5",
            "factcheck coverage articles/ --format json",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_corpus);
        command.Add(_rules);
        command.Add(_top);
        command.Add(_format);
        command.Add(_threads);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var options = CorpusInput.Options(parsed.GetValue(_config));
        var reader = new MentionReader(options.Languages, new WordTable());
        var loaded = RuleInput.ReadIfAny(
            parsed.GetValue(_rules) ?? [],
            parsed.GetValue(_config),
            reader,
            console
        );
        if (loaded.Rules is not { } rules)
        {
            return ExitCode.Usage;
        }

        var corpus = CorpusInput.Corpus(parsed.GetValue(_corpus) ?? [], parsed.GetValue(_config));
        var threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount;
        var report = new CorpusSurvey(
            rules,
            loaded.Vocabularies,
            new FactChecker(rules, reader)
        ).Run(
            Progress.Read(new CorpusReader(options), corpus, console, threads),
            parsed.GetValue(_top) ?? DefaultTop,
            threads,
            cancellation
        );
        if (parsed.GetValue(_format) == "json")
        {
            CoverageJson.Write(report, console.Out);
        }
        else
        {
            CoverageText.Write(report, console.Out);
        }

        return TellOfInput(report, console);
    }

    private static int TellOfInput(CoverageReport report, CliConsole console)
    {
        foreach (var file in report.Skipped)
        {
            CorpusInput.Complain(file, console);
        }

        if (report.Articles == 0)
        {
            console.Complain(
                "there was no article to read\n  name files or folders that hold articles: factcheck coverage articles/"
            );
        }

        return report.Skipped.Count > 0 || report.Articles == 0 ? ExitCode.Failed : ExitCode.Clean;
    }
}
