using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Benchmarks;

/// <summary>
/// Rules over the words of <see cref="NewsSource"/>: a captured count or date beside a phrase of two words, with
/// choices, options, gaps and contexts in turn; every third one in English. The same in each run.
/// </summary>
internal sealed class RuleSource
{
    private readonly WordSource _vietnamese = WordSource.Vietnamese();
    private readonly WordSource _english = WordSource.English();
    private readonly Random _random = new(4);

    public List<BenchmarkRule> Make(int count) => [.. Enumerable.Range(0, count).Select(MakeRule)];

    private BenchmarkRule MakeRule(int index)
    {
        var isEnglish = index % 3 == 2;
        var words = isEnglish ? _english : _vietnamese;
        var phrase = words.Phrase(index);
        var kind = index % 4 == 3 ? ValueKind.Date : ValueKind.Number;
        var capture = new PatternNode.Capture("n", kind, null);
        var value = kind == ValueKind.Date ? @"\d{1,2}/\d{1,2}" : @"\d[\d.,]*";
        var literal = Seq(W(phrase.Item1), W(phrase.Item2));
        var regex = $@"{phrase.Item1}\W+{phrase.Item2}";
        var (root, expression) = (index % 5) switch
        {
            0 => (Seq(capture, literal), $@"\b{value}\s+{regex}\b"),
            1 => (Seq(literal, capture), $@"\b{regex}\s+{value}"),
            2 => (
                Seq(capture, new PatternNode.Gap(4), literal),
                $@"\b{value}(?:\W+\w+){{0,4}}?\W+{regex}\b"
            ),
            3 => (
                Seq(literal, new PatternNode.Gap(6), capture),
                $@"\b{regex}(?:\W+\w+){{0,6}}?\W+{value}"
            ),
            _ => WithChoice(words, capture, literal, value, regex),
        };
        return new BenchmarkRule(
            RuleOf(index, root, kind, isEnglish ? "en" : "vi", words),
            expression,
            $"{phrase.Item1} {phrase.Item2}"
        );
    }

    private (PatternNode, string) WithChoice(
        WordSource words,
        PatternNode capture,
        PatternNode literal,
        string value,
        string regex
    )
    {
        var (left, right) = (Word(words), Word(words));
        PatternNode choice = new PatternNode.Choice([W(left), W(right)]);
        return (
            Seq(literal, new PatternNode.Optional(choice), capture),
            $@"\b{regex}(?:\W+(?:{left}|{right}))?\W+{value}"
        );
    }

    private Rule RuleOf(
        int index,
        PatternNode root,
        ValueKind kind,
        string language,
        WordSource words
    )
    {
        var location = new RuleLocation("benchmark", new TextSpan(0, 0), new LinePosition(1, 1));
        var contexts = Enumerable
            .Range(0, index % 3)
            .Select(_ => new PatternNode.Choice([
                W(words[_random.Next(200)]),
                W(words[_random.Next(200)]),
            ]))
            .Select(node => new ContextCondition(node, ContextScope.Paragraph, 0, "", location));
        return new Rule
        {
            Id = $"rule-{index}",
            Title = "",
            Severity = Severity.Warning,
            Find = [new Pattern(language, root, "", location)],
            Near = [.. contexts],
            Fact = new FactKey([]),
            ValueCapture = "n",
            Kind = kind,
            Location = location,
        };
    }

    private string Word(WordSource words) => words[_random.Next(words.Count / 2)];

    private static PatternNode.Sequence Seq(params PatternNode[] items) =>
        new PatternNode.Sequence(items);

    private static PatternNode.Word W(string word) => new PatternNode.Word(word);
}
