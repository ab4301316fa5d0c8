using System.CommandLine;
using FactCheck.Authoring;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Reporting.Wording;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>new-rule</c>: proposes a whole rule from a sentence of an article.</summary>
internal sealed class NewRuleCommand : CliCommand
{
    private const string FileName = "new-rule.yaml";

    private readonly Option<string?> _from = new("--from")
    {
        Description = "Sentence with the figure or date to check; - reads it from standard input",
        HelpName = "SENTENCE",
    };

    private readonly Option<int?> _value = CommonOptions.AtLeast(
        1,
        "--value",
        "Which figure or date of the sentence, counted from 1; default: the one that can be checked best"
    );

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "New file for the rule; default: standard output",
        HelpName = "FILE",
    };

    private readonly ReadingOptions _reading = new();
    private readonly Option<string[]> _rules = CommonOptions.Rules();

    public override string Name => "new-rule";

    public override string Summary =>
        "Propose a rule with its test from a sentence; what it writes loads and passes";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck new-rule --from 'The dam burst left 12 villages without power.'",
            "factcheck new-rule --from 'Vỡ đập làm 12 ngôi làng mất điện từ hôm 3-5.' --value 2 --out rules/dam.yaml",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_from);
        command.Add(_value);
        command.Add(_out);
        command.Add(_rules);
        _reading.AddTo(command);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var sentence = Sentence(parsed.GetValue(_from), console);
        var target = parsed.GetValue(_out);
        if (target is not null && Path.Exists(target))
        {
            throw new UsageException(
                $"{target} is there already",
                "name a new file: rules that exist are not written over"
            );
        }

        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var known = RuleInput.ReadIfAny(parsed.GetValue(_rules) ?? [], null, reader, console);
        if (known.Rules is null)
        {
            return ExitCode.Usage;
        }

        var folder = Directory.Exists(RuleInput.DefaultFolder) ? RuleInput.DefaultFolder : ".";
        var draft = new RuleDrafter(reader, known).Draft(
            new DraftRequest(
                sentence,
                target ?? Path.Join(folder, FileName),
                _reading.Language(parsed),
                parsed.GetValue(_value),
                _reading.Published(parsed)
            )
        );
        if (draft.Yaml is not { } yaml)
        {
            throw new UsageException(draft.Problem!, draft.Mend!);
        }

        Tell(draft, parsed.GetValue(_value), console);
        if (target is null)
        {
            console.Out.Write(yaml);
            return ExitCode.Clean;
        }

        AtomicFile.Write(target, output => output.Write(yaml));
        console.Out.WriteLine($"{target} is written; now run: factcheck test {target}");
        return ExitCode.Clean;
    }

    private static string Sentence(string? from, CliConsole console)
    {
        if (from is null or "")
        {
            throw new UsageException(
                "new-rule needs a sentence",
                "write --from 'a sentence with a figure or a date', or --from - to read it"
            );
        }

        if (from != CorpusInput.StandardInput)
        {
            return from;
        }

        using var input = new StreamReader(console.In);
        return input.ReadToEnd();
    }

    private static void Tell(RuleDraft draft, int? asked, CliConsole console)
    {
        if (asked is not null || draft.Values.Count < 2)
        {
            return;
        }

        console.Error.WriteLine(
            $"the sentence has {draft.Values.Count} values; the rule is about {draft.Chosen!.Number}, --value chooses another:"
        );
        foreach (var value in draft.Values)
        {
            console.Error.WriteLine($"  {value.Number}  {ReportText.OneLine(value.Text)}");
        }
    }
}
