using FactCheck.Extraction.Quantities;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>All patterns of a rule set, compiled once. Immutable, shared by threads.</summary>
internal sealed class CompiledRules
{
    private readonly PatternCompiler _compiler;
    private readonly AnchorFinder _anchors;
    private readonly List<CompiledRule> _rules = [];
    private readonly List<CompiledPattern> _patterns = [];
    private int _contexts;

    /// <summary>Compiles <paramref name="rules"/>; their words are added to <paramref name="words"/>.</summary>
    public CompiledRules(IReadOnlyList<Rule> rules, WordTable words, UnitWords units)
    {
        var cutter = new PatternWords(words);
        _compiler = new PatternCompiler(cutter, Languages, units);
        var usage = new WordUsage(cutter, _compiler);
        usage.Count(rules);
        _anchors = new AnchorFinder(cutter, _compiler, usage, units);
        foreach (var rule in rules)
        {
            Add(rule);
        }
        Index.Freeze(words.Count);
    }

    /// <summary>The rules in their order.</summary>
    public IReadOnlyList<CompiledRule> Rules => _rules;

    /// <summary>The patterns of all rules in the order of the rules; one with captures that may be missing stands once for each set of them.</summary>
    public IReadOnlyList<CompiledPattern> Patterns => _patterns;

    /// <summary>The languages that the rules name.</summary>
    public LanguageIndex Languages { get; } = new();

    /// <summary>Where the patterns are anchored.</summary>
    public AnchorIndex Index { get; } = new();

    private void Add(Rule rule)
    {
        var compiled = new CompiledRule(rule, Contexts(rule.Near), Contexts(rule.Unless));
        _rules.Add(compiled);
        foreach (var pattern in rule.Find)
        {
            var languages = Languages.Add(pattern.Language);
            foreach (var (root, captures) in CaptureVariants.Of(pattern.Root))
            {
                var program = _compiler.Compile(root, rule.ValueCapture);
                if (program.ValueStates.Length == 0)
                {
                    continue; // without a value it makes no claim
                }
                Index.Add(_patterns.Count, languages, _anchors.Find(root));
                _patterns.Add(new CompiledPattern(compiled, pattern, program, languages, captures));
            }
        }
    }

    private List<CompiledContext> Contexts(IReadOnlyList<ContextCondition> conditions) =>
        [
            .. conditions.Select(condition => new CompiledContext(
                _contexts++,
                condition,
                _compiler.Compile(condition.Pattern, valueCapture: null),
                _anchors.Find(condition.Pattern)
            )),
        ];
}
