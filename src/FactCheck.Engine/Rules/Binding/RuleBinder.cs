using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>Binds and types a rule. What depends on a part that is wrong already is not looked at: one mistake, one report.</summary>
/// <param name="vocabularies">The vocabularies that the rule's file can name.</param>
/// <param name="values">Reads values in words.</param>
internal sealed class RuleBinder(VisibleVocabularies vocabularies, PhraseValues values)
{
    private readonly PatternBinder _patterns = new(vocabularies);
    private readonly CheckBinder _checks = new(values);
    private readonly EvidenceBinder _evidence = new(values);

    /// <summary>The rule; <see langword="null"/> when it has an error.</summary>
    public Rule? Bind(RuleSyntax syntax)
    {
        var diagnostics = syntax.Id.File.Diagnostics;
        var before = diagnostics.ErrorCount;
        CheckId(syntax.Id);
        diagnostics.Enter(syntax.Id.Value);
        var patterns = BindPatterns(syntax);
        var near = Conditions(syntax.Near);
        var unless = Conditions(syntax.Unless);
        var rule = patterns is null ? null : BindParts(syntax, patterns);
        if (rule is null)
        {
            CheckBinder.ReadAll(syntax.Checks);
        }
        if (rule is not null && diagnostics.ErrorCount == before)
        {
            rule = rule with { Near = near, Unless = unless };
            if (!syntax.HasErrors)
            {
                RuleWarnings.Report(syntax, rule);
            }
        }
        diagnostics.Enter(null);
        return diagnostics.ErrorCount == before ? rule : null;
    }

    private List<BoundPattern>? BindPatterns(RuleSyntax syntax)
    {
        if (syntax.Find is not { } sources)
        {
            return null;
        }
        if (sources.Count == 0)
        {
            syntax.FindKey?.Report(
                DiagnosticCatalog.EmptyPattern,
                "'find' has no pattern",
                "write patterns under a language: vi: [ … ]"
            );
            return null;
        }
        var bound = sources.Select(_patterns.Bind).ToList();
        return bound.Contains(null) ? null : [.. bound.OfType<BoundPattern>()];
    }

    private List<ContextCondition> Conditions(IReadOnlyList<YamlNode.Scalar> scalars) =>
        [.. scalars.Select(_patterns.BindCondition).OfType<ContextCondition>()];

    private Rule? BindParts(RuleSyntax syntax, List<BoundPattern> patterns)
    {
        if (CaptureTable.From(patterns) is not { } captures)
        {
            return null;
        }
        var keys = new KeyBinder(syntax, captures);
        var (fact, asOf) = (keys.BindFact(), keys.BindAsOf());
        var mayGuess = fact is not null && asOf is not null;
        var value = mayGuess || syntax.Value is not null ? keys.BindValue(Taken(fact, asOf)) : null;
        if (value is null || fact is null || asOf is null)
        {
            return null;
        }
        if (!syntax.HasErrors)
        {
            captures.ReportUnused();
        }
        var type = new ValueType(value.Kind, value.Vocabulary);
        var checks = _checks.Bind(syntax.Checks, type, syntax.HasReferences);
        return new Rule
        {
            Id = PlainText.Normalize(syntax.Id.Value),
            Title = PlainText.Collapse((syntax.Title ?? syntax.Id).Value),
            Why = syntax.Why is null ? null : PlainText.Collapse(syntax.Why.Value),
            Severity = syntax.Severity,
            Find = [.. patterns.Select(pattern => pattern.Pattern)],
            Fact = fact,
            ValueCapture = value.Name,
            Kind = value.Kind,
            Vocabulary = value.Vocabulary,
            AsOf = asOf,
            IndependentBySpeaker = syntax.IndependentBySpeaker,
            CountsProposals = syntax.CountsProposals,
            StaleAfterDays = checks.StaleAfterDays,
            Checks = checks.Checks,
            References = _evidence.BindReferences(syntax.References, type, fact, checks.IsCounter),
            Tests = _evidence.BindTests(syntax.Tests, type, fact),
            Location = syntax.Id.File.LocationOf(syntax.Id.ContentSpan),
        };
    }

    private static HashSet<string> Taken(FactKey? fact, AsOfRule? asOf)
    {
        var taken = (fact?.Parts ?? [])
            .Where(part => part.IsCapture)
            .Select(part => part.Text)
            .ToHashSet(StringComparer.Ordinal);
        if (asOf?.Capture is { } capture)
        {
            taken.Add(capture);
        }
        return taken;
    }

    /// <summary>Whether <paramref name="text"/> can be the id of a rule.</summary>
    public static bool IsId(string text) =>
        text.Length > 0 && text.All(c => Scan.IsNameChar(c) || c == '.');

    private static void CheckId(YamlNode.Scalar id)
    {
        if (!IsId(id.Value))
        {
            id.ReportContent(
                DiagnosticCatalog.BadName,
                $"'{id.Value}' cannot be the id of a rule",
                "ids have letters, digits, '-', '_' and '.'"
            );
        }
    }
}
