using System.CommandLine;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>explain</c>: what one rule makes of one article, sentence by sentence.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string> _rule = new("RULE") { Description = "Id of the rule" };
    private readonly Argument<string?> _article = new("ARTICLE")
    {
        Description = "File of the article; - for standard input",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _text = new("--text")
    {
        Description = "A text to explain in place of an article",
        HelpName = "TEXT",
    };

    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();

    public override string Name => "explain";

    public override string Summary =>
        "Show what a rule reads in an article: values, matches and claims";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck explain flood-deaths articles/02-dem-lai.md",
            "factcheck explain flood-deaths --text 'The flood left 95 people dead.'",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_rule);
        command.Add(_article);
        command.Add(_text);
        command.Add(_rules);
        command.Add(_config);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var (article, text) = (parsed.GetValue(_article), parsed.GetValue(_text));
        if (article is null == text is null)
        {
            throw new UsageException(
                "explain needs an ARTICLE or --text, and not both",
                "see 'factcheck explain --help'"
            );
        }

        var engine = Engine.Start(parsed.GetValue(_rules) ?? [], parsed.GetValue(_config), console);
        if (engine is null)
        {
            return ExitCode.Usage;
        }

        var explanation = new Explanation(
            Find(engine.Rules, parsed.GetValue(_rule)!),
            engine,
            console.Out
        );
        if (text is not null)
        {
            explanation.Write(TextArticle.Of(text));
            return ExitCode.Clean;
        }

        var code = ExitCode.Clean;
        foreach (var item in engine.Corpus.Read([article!], console.In))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Article is { } found)
            {
                explanation.Write(found);
            }
            else
            {
                CorpusInput.Complain(item.Skipped!, console);
                code = ExitCode.Failed;
            }
        }

        return code;
    }

    private static Rule Find(RuleSet rules, string id) =>
        rules.Rules.FirstOrDefault(rule => rule.Id == id)
        ?? throw new UsageException(
            $"no rule '{id}'",
            NearestName.Of(id, rules.Rules.Select(rule => rule.Id)) is { } near
                ? $"did you mean '{near}'?"
                : "the ids stand in the rule files, behind 'id:'"
        );
}
