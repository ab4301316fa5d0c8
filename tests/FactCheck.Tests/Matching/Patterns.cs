using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Matching;

/// <summary>Short ways to write rules and texts in tests.</summary>
internal static class Patterns
{
    public static PatternNode Count => Capture(ValueKind.Count);

    public static PatternNode Date => Capture(ValueKind.Date);

    public static PatternNode Capture(ValueKind kind) => new PatternNode.Capture("n", kind, null);

    public static PatternNode W(string words) =>
        words.Contains(' ', StringComparison.Ordinal)
            ? Seq([.. words.Split(' ').Select(W)])
            : new PatternNode.Word(words);

    public static PatternNode Seq(params PatternNode[] items) => new PatternNode.Sequence(items);

    public static Rule RuleOf(params PatternNode[] patterns) =>
        new()
        {
            Id = "rule",
            Title = "rule",
            Severity = Severity.Error,
            Find = [.. patterns.Select(root => new Pattern(null, root, "", Places.Nowhere))],
            Fact = new FactKey([]),
            ValueCapture = "n",
            Kind = ValueKind.Count,
            Location = Places.Nowhere,
        };

    public static RuleSet SetOf(params Rule[] rules) => new(rules, [], null);

    /// <summary>Each line is a paragraph in Vietnamese.</summary>
    public static TokenizedText Analyze(string text, WordTable words)
    {
        var paragraphs = new List<(TextSpan, string)>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraphs.Add((new TextSpan(start, line.Length), "vi"));
            start += line.Length + 1;
        }
        return new TextAnalyzer(words).Analyze(text, paragraphs);
    }
}
