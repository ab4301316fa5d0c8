using System.CommandLine;
using FactCheck.Corpus.Metadata;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Rendering.Reports;
using FactCheck.Reporting.Wording;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary>
/// <c>docs</c>: explains the code of a diagnostic, with a wrong and a right example; with <c>--out</c> writes a page a rule.
/// </summary>
internal sealed class DocsCommand : CliCommand
{
    private readonly Argument<string?> _code = new("CODE")
    {
        Description = "Code of a diagnostic, such as FC0102; without it all codes are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description =
            "Folder to write a page a rule to, in Markdown, and README.md with the list of them",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _corpus = new("--corpus")
    {
        Description =
            "With --out: articles whose verdicts and claims the pages show, any number of times; default: the folder of ./factcheck.yaml",
        HelpName = "PATH",
    };

    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();

    public override string Name => "docs";

    public override string Summary =>
        "Explain a code such as FC0102: why it is a mistake, a wrong and a right example, the mend; or write a page a rule";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck docs",
            "factcheck docs FC0102",
            "factcheck docs --out pages --corpus articles/",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_code);
        command.Add(_out);
        command.Add(_corpus);
        command.Add(_rules);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        if (parsed.GetValue(_out) is { } folder)
        {
            return WriteRules(folder, parsed, console, cancellation);
        }

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

    private int WriteRules(
        string folder,
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        if (parsed.GetValue(_code) is { } code)
        {
            throw new UsageException(
                $"--out writes pages of rules, and {code} is a code",
                $"leave one out: factcheck docs {code}, or factcheck docs --out {folder}"
            );
        }

        var engine = Engine.Start(
            parsed.GetValue(_rules) ?? [],
            parsed.GetValue(_config),
            console,
            SettingsInput.Check(parsed.GetValue(_config)).Judge
        );
        if (engine is null)
        {
            return ExitCode.Usage;
        }

        var named = parsed.GetValue(_corpus) ?? [];
        var config = parsed.GetValue(_config);
        var report =
            named.Length > 0 || File.Exists(CorpusConfig.FileName)
                ? engine.Checker.Run(
                    Progress.Read(
                        engine.Corpus,
                        CorpusInput.Corpus(named, config),
                        console,
                        Environment.ProcessorCount
                    ),
                    Environment.ProcessorCount,
                    cancellation
                )
                : null;
        RulePages.Write(folder, engine.Rules, report);
        console.Out.WriteLine(
            $"{folder}: {Counted.Of(engine.Rules.Rules.Count, "page")} and README.md"
        );
        foreach (var skipped in report?.Skipped ?? [])
        {
            CorpusInput.Complain(skipped, console);
        }

        return report is { Skipped.Count: > 0 } ? ExitCode.Failed : ExitCode.Clean;
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
