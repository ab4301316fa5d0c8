using System.CommandLine;
using FactCheck.Corpus;
using FactCheck.Input;
using FactCheck.Rendering;
using FactCheck.Rendering.Explanations;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Commands;

/// <summary><c>explain</c>: why one rule does (not) match in one article, sentence by sentence.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private const int NearMisses = 3;

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

    private readonly PublishedOption _published = new();
    private readonly Option<bool> _all = new("--all")
    {
        Description = "Show all sentences, not only the matches and the nearest misses",
    };

    private readonly Option<string> _format = CommonOptions.Format("text", "json");
    private readonly Option<string[]> _rules = CommonOptions.Rules();
    private readonly Option<string?> _config = CommonOptions.Config();

    public override string Name => "explain";

    public override string Summary =>
        "Show why a rule does or does not match in an article: where it stops, and how to mend it";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck explain flood-deaths articles/02-dem-lai.md",
            "factcheck explain flood-deaths --text 'The flood left 95 people dead.'",
            "factcheck explain flood-deaths --text 'The flood left 95 persons dead.' --format json",
            "factcheck explain bridge-collapse --text 'The bridge collapsed on Friday.' --published 2019-08-09",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_rule);
        command.Add(_article);
        command.Add(_text);
        _published.AddTo(command);
        command.Add(_all);
        command.Add(_format);
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

        var published = _published.Read(parsed);
        if (article is not null && published is not null)
        {
            throw new UsageException(
                "--published goes with --text",
                "an article says itself when it was published: in its metadata, a sidecar file or factcheck.yaml"
            );
        }

        var engine = Engine.Start(parsed.GetValue(_rules) ?? [], parsed.GetValue(_config), console);
        if (engine is null)
        {
            return ExitCode.Usage;
        }

        var rule = Find(engine.Rules, parsed.GetValue(_rule)!);
        using var json = new JsonLines(console.Out);
        var misses = text is not null || parsed.GetValue(_all) ? int.MaxValue : NearMisses;
        IExplanationListing listing =
            parsed.GetValue(_format) == "json"
                ? new ExplanationJson(json)
                : new ExplanationText(console.Out, console.Width, misses);
        var articles = text is not null
            ? [CorpusItem.Of(TextArticle.Of(text, published))]
            : engine.Corpus.Read([article!], console.In);
        return Explain(engine, rule, articles, listing, console, cancellation);
    }

    // A match anywhere is enough; what could not be read is graver than a miss.
    private static int Explain(
        Engine engine,
        Rule rule,
        IEnumerable<CorpusItem> articles,
        IExplanationListing listing,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var explainer = new ArticleExplainer(engine.Rules, engine.Checker);
        var (isMatch, isUnread) = (false, false);
        foreach (var item in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Article is { } found)
            {
                var explanation = explainer.Explain(rule, found);
                isMatch |= explanation.Searched.IsMatch;
                listing.Write(explanation);
            }
            else
            {
                CorpusInput.Complain(item.Skipped!, console);
                isUnread = true;
            }
        }

        return isUnread ? ExitCode.Failed
            : isMatch ? ExitCode.Clean
            : ExitCode.Findings;
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
