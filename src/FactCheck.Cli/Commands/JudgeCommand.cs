using System.CommandLine;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Consistency.Sources;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Rendering.Articles;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Settings;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>judge</c>: claims as JSON lines in, facts as JSON lines out; the second half of <c>check</c> as a stream.</summary>
internal sealed class JudgeCommand : CliCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of claims, one JSON object a line; - or nothing for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _rules = new("--rules", "-r")
    {
        Description =
            "Rule file or folder, any number of times; without any the claims are judged by themselves",
        HelpName = "PATH",
    };

    private readonly Option<bool> _sorted = new("--sorted")
    {
        Description =
            "The claims come grouped by fact, as from sort: one fact is held in memory at a time; they are read twice unless --copying off",
    };

    private readonly IndependenceOptions _independence = new();

    private readonly Option<string?> _sources = new("--sources")
    {
        Description =
            "File for what was learned of the publishers: clusters with their reasons, weights; JSON lines",
        HelpName = "FILE",
    };

    private readonly FailOptions _fail = new();

    public override string Name => "judge";

    public override string Summary =>
        "Judge claims (JSON lines): facts, then relations between facts, one a line";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck extract articles/ | factcheck judge --rules rules/",
            "factcheck extract articles/ | LC_ALL=C sort | factcheck judge --sorted --rules rules/",
            "factcheck extract articles/ | factcheck judge --weights learned --sources sources.jsonl",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_files);
        command.Add(_rules);
        command.Add(_sorted);
        _independence.AddTo(command);
        command.Add(_sources);
        _fail.AddTo(command);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var named = parsed.GetValue(_rules) ?? [];
        RuleSet? rules = null;
        if (named.Length > 0)
        {
            var reader = new MentionReader(LanguageSet.Default, new WordTable());
            rules = RuleInput.Load(RuleInput.Paths(named), reader, console);
            if (rules is null)
            {
                return ExitCode.Usage;
            }
        }

        using var input = new ClaimInput(
            CorpusInput.FilesOrInput(parsed.GetValue(_files) ?? [], console),
            console,
            cancellation
        );
        var options = _independence.Judge(parsed, CheckSettings.Default);
        var passes =
            options.Copying || options.LearnedWeights || rules is { Constraints.Count: > 0 };
        var facts = parsed.GetValue(_sorted) ? input.Grouped(passes) : input.Gathered();
        var judgement = Write(new Judge(rules, options), facts, console);
        Tell(judgement.Sources, parsed.GetValue(_sources), console);
        return ExitCode.Worst(
            input.Code,
            FailOptions.CodeFor(judgement.Findings, _fail.Limits(parsed, CheckSettings.Default))
        );
    }

    private static void Tell(SourceBook sources, string? path, CliConsole console)
    {
        foreach (var cluster in sources.Clusters)
        {
            console.Complain(ClusterWords.Of(cluster), LogLevel.Info);
        }

        if (path is not null)
        {
            AtomicFile.Write(
                path,
                output =>
                {
                    using var lines = new JsonLines(output);
                    SourceJson.Write(lines, sources);
                }
            );
        }
    }

    private static StreamJudgement Write(Judge judge, IFactSource facts, CliConsole console)
    {
        using var lines = new JsonLines(console.Out);
        try
        {
            var judgement = judge.Stream(
                facts,
                fact => lines.Write(json => FactJson.Write(json, fact))
            );
            foreach (var constraint in judgement.Constraints)
            {
                lines.Write(json => ConstraintJson.Write(json, constraint));
            }

            return judgement;
        }
        catch (InvalidDataException ungrouped)
        {
            throw new InputException(
                ungrouped.Message,
                "sort them first (LC_ALL=C sort), or leave out --sorted"
            );
        }
    }
}
