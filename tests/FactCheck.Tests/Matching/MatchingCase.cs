using System.Text;
using FactCheck.Extraction.Quantities;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Matching;

/// <summary>A random rule set and a random text over the same few words, so that matches are frequent.</summary>
internal sealed class MatchingCase
{
    private static readonly string[] Words =
    [
        "người",
        "hoà",
        "hòa",
        "US",
        "us",
        "led",
        "không",
        "khống",
        "hơn",
        "ngày",
        "mạng",
        "my",
        "mystery",
        "tỷ",
        "uỷ",
    ];

    private static readonly string[] Marks =
    [
        " ",
        " ",
        " ",
        " ",
        " ",
        ", ",
        "-",
        " “",
        "% ",
        " $",
        ". A ",
        "\n",
    ];

    /// <summary>Words of the cases that name the units of <see cref="FakeMentions"/>.</summary>
    public static readonly UnitWords Units = new([
        ("hoà", "USD"),
        ("người us", "USD"),
        ("led", "percent"),
        ("led my", "percent"),
        ("1", "percent"),
        ("my", "m"),
        ("us led", "m"),
        ("mystery", "m"),
    ]);

    private readonly Random _random;
    private readonly Vocabulary[] _vocabularies;

    public MatchingCase(int seed)
    {
        _random = new Random(seed);
        _vocabularies = [MakeVocabulary("v"), MakeVocabulary("w")];
        Rules = new RuleSet([.. Many(1, 4, MakeRule)], [], null);
        Paragraphs = [.. Many(1, 4, MakeText)];
    }

    public RuleSet Rules { get; }

    public IReadOnlyList<string> Paragraphs { get; }

    public TokenizedText Analyze(WordTable words)
    {
        var text = SourceText.From(string.Join("\n", Paragraphs)).Normalized;
        var spans = new List<(TextSpan, string)>();
        var start = 0;
        foreach (var part in text.Split('\n'))
        {
            spans.Add((new TextSpan(start, part.Length), start % 2 == 0 ? "vi" : "en"));
            start += part.Length + 1;
        }
        return new TextAnalyzer(words).Analyze(text, spans);
    }

    private List<T> Many<T>(int from, int until, Func<T> make) =>
        [.. Enumerable.Range(0, _random.Next(from, until)).Select(_ => make())];

    private bool Sometimes(int of) => _random.Next(of) == 0;

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string? AnyLanguage() => Sometimes(2) ? null : Any(["vi", "en"]);

    private string Word() => Sometimes(6) ? $"{_random.Next(1, 4)}" : Any(Words);

    private string MakeText()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(30); i > 0; i--)
        {
            text.Append(Word()).Append(Any(Marks));
        }
        return Sometimes(2) ? text.ToString().Normalize(NormalizationForm.FormD) : text.ToString();
    }

    private Vocabulary MakeVocabulary(string name) =>
        new(
            name,
            Many(1, 3, () => new VocabularyMember(Word(), Many(1, 3, MakePhrase))),
            Places.Nowhere
        );

    private (string?, string) MakePhrase() =>
        (AnyLanguage(), string.Join(Any([" ", "-"]), Many(1, 4, Word)) + (Sometimes(4) ? "*" : ""));

    private Rule MakeRule() =>
        new()
        {
            Id = "r",
            Title = "r",
            Severity = Severity.Error,
            Find = Many(1, 3, MakePattern),
            Near = Sometimes(2) ? Many(0, 2, MakeContext) : [],
            Unless = Sometimes(2) ? Many(0, 2, MakeContext) : [],
            Fact = new FactKey([]),
            ValueCapture = "n",
            Kind = ValueKind.Count,
            Location = Places.Nowhere,
        };

    private ContextCondition MakeContext() =>
        new(
            MakeNode(2),
            Any(Enum.GetValues<ContextScope>()),
            _random.Next(1, 3),
            "",
            Places.Nowhere
        );

    private Pattern MakePattern()
    {
        var items = Many(0, 4, () => MakeNode(3, "x"));
        var value = MakeValue();
        items.Insert(_random.Next(items.Count + 1), value);
        PatternNode root =
            Sometimes(6) && items.Count > 1
                ? new PatternNode.AnyOrder(items)
                : new PatternNode.Sequence(items);
        return new Pattern(AnyLanguage(), root, "", Places.Nowhere);
    }

    private PatternNode MakeValue() =>
        _random.Next(8) switch
        {
            0 => new PatternNode.Optional(MakeCapture("n")),
            1 => new PatternNode.Choice([MakeCapture("n"), MakeNode(1), MakeCapture("n")]),
            2 => new PatternNode.Choice([MakeCapture("m"), MakeCapture("n")]),
            _ => MakeCapture("n"),
        };

    private PatternNode.Capture MakeCapture(string name) =>
        Sometimes(3)
            ? new PatternNode.Capture(name, ValueKind.Category, _vocabularies[0])
            : new PatternNode.Capture(
                name,
                Any([
                    ValueKind.Count,
                    ValueKind.Number,
                    ValueKind.Date,
                    ValueKind.Percent,
                    ValueKind.Money,
                ]),
                null
            );

    private PatternNode MakeNode(int depth, string? capture = null) =>
        _random.Next(depth > 0 ? 12 : 7) switch
        {
            0 => new PatternNode.ExactWord(Word()),
            1 => new PatternNode.Prefix(Word()[..1]),
            2 => new PatternNode.Prefix(Word()),
            3 => new PatternNode.Member(Any(_vocabularies)),
            4 => capture is null ? new PatternNode.Word("US-led") : MakeCapture(capture),
            5 or 6 => new PatternNode.Word(Word()),
            7 => new PatternNode.Optional(MakeNode(depth - 1, capture)),
            8 => new PatternNode.Choice([
                MakeNode(depth - 1, capture),
                MakeNode(depth - 1, capture),
            ]),
            9 => new PatternNode.Sequence(Many(1, 3, () => MakeNode(depth - 1, capture))),
            10 => new PatternNode.Gap(_random.Next(1, 8)),
            _ => new PatternNode.AnyOrder(Many(2, 4, () => MakeNode(depth - 2, capture))),
        };
}
