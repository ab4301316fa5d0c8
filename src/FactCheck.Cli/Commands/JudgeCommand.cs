using System.CommandLine;
using System.Text;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Reporting;
using FactCheck.Rules;
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

    private readonly FailOptions _fail = new();

    public override string Name => "judge";

    public override string Summary =>
        "Judge claims (JSON lines): facts, then relations between facts, one a line";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck extract articles/ | factcheck judge --rules rules/",
            "factcheck extract articles/ | sort | factcheck judge",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_files);
        command.Add(_rules);
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

        var code = ExitCode.Clean;
        var states = new FactStates();
        foreach (var file in CorpusInput.FilesOrInput(parsed.GetValue(_files) ?? [], console))
        {
            code = ExitCode.Worst(code, Gather(file, states, console, cancellation));
        }

        var judgement = new Judge(rules, JudgeOptions.Default).Run(states);
        using var lines = new JsonLines(console.Out);
        foreach (var fact in judgement.Facts)
        {
            lines.Write(json => FactJson.Write(json, fact));
        }

        foreach (var constraint in judgement.Constraints)
        {
            lines.Write(json => ConstraintJson.Write(json, constraint));
        }

        return ExitCode.Worst(code, _fail.CodeFor(judgement.Findings, parsed));
    }

    private static int Gather(
        string file,
        FactStates states,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var code = ExitCode.Clean;
        try
        {
            using var stream = file == CorpusInput.StandardInput ? console.In : File.OpenRead(file);
            using var text = new StreamReader(stream, Encoding.UTF8);
            foreach (var line in ClaimJsonReader.ReadAll(text))
            {
                cancellation.ThrowIfCancellationRequested();
                if (line.Claim is { } claim)
                {
                    states.Add(claim);
                }
                else
                {
                    console.Complain($"{file}:{line.Problem}");
                    code = ExitCode.Failed;
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            console.Complain($"{file}: {failure.Message}");
            code = ExitCode.Failed;
        }

        return code;
    }
}
