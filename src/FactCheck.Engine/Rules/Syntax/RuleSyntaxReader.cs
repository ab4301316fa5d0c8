using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads the nodes of a rule.</summary>
/// <param name="languages">Codes of the languages that patterns can be written for.</param>
internal sealed class RuleSyntaxReader(IReadOnlyList<string> languages)
{
    /// <summary>The language key that stands for all languages.</summary>
    public const string AnyLanguage = "any";

    private const string AnyOrder = "any order";

    private static readonly string[] Keys =
    [
        "id",
        "title",
        "why",
        "severity",
        "find",
        "fact",
        "value",
        "as of",
        "independent by",
        "counts",
        "check",
        "reference",
        "tests",
    ];

    private readonly string[] _findKeys = [.. languages, AnyLanguage, AnyOrder, "near", "unless"];

    private readonly string[] _testKeys = [.. languages, "expect", "published", "fact"];

    public RuleSyntax? Read(YamlNode.Mapping node)
    {
        var keys = new MappingReader(node, "a rule", Keys);
        var id = keys.RequiredText("id");
        node.File.Diagnostics.Enter(id?.Value);
        keys.Require("find");
        var find = keys.Find("find") is { } found ? NodeShapes.Mapping(found, "'find'") : null;
        var findKeys = find is null ? null : new MappingReader(find, "'find'", _findKeys);
        var syntax = id is null
            ? null
            : new RuleSyntax(id)
            {
                Title = keys.Text("title"),
                Why = keys.Text("why"),
                Severity = ReadSeverity(keys),
                FindKey = keys.Entry("find")?.Key,
                Find = findKeys is null ? null : ReadPatterns(find!, findKeys),
                Near = findKeys?.Texts("near") ?? [],
                Unless = findKeys?.Texts("unless") ?? [],
                Fact = keys.Text("fact"),
                Value = keys.Text("value"),
                AsOf = keys.Text("as of"),
                IndependentBySpeaker =
                    OneOf(keys, "independent by", ["origin", "speaker"]) == "speaker",
                CountsProposals = OneOf(keys, "counts", ["proposals"]) is not null,
                Checks = keys.Texts("check"),
                HasReferences = keys.Find("reference") is not null,
                References =
                [
                    .. keys.Mappings("reference").Select(ReadReference).OfType<ReferenceSyntax>(),
                ],
                Tests = [.. keys.Mappings("tests").Select(ReadTest).OfType<TestSyntax>()],
            };
        node.File.Diagnostics.Enter(null);
        return syntax;
    }

    private static Severity ReadSeverity(MappingReader keys) =>
        OneOf(keys, "severity", ["error", "warning", "info"]) switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            _ => Severity.Error,
        };

    private static string? OneOf(MappingReader keys, string key, string[] allowed)
    {
        var text = keys.Text(key);
        if (text is null || allowed.Contains(text.Value, StringComparer.Ordinal))
        {
            return text?.Value;
        }
        var nearest = NearestName.Of(text.Value, allowed);
        text.ReportContent(
            DiagnosticCatalog.NotAllowed,
            $"'{key}' cannot be '{text.Value}'",
            nearest is null ? $"write {string.Join(" or ", allowed)}" : $"did you mean '{nearest}'?"
        );
        return null;
    }

    // Null when only keys that are not known hold patterns: the pattern is there, under a wrong name.
    private static List<PatternSource>? ReadPatterns(YamlNode.Mapping node, MappingReader find)
    {
        var patterns = new List<PatternSource>();
        foreach (var (key, value) in find.Entries.Select(entry => (entry.Key, entry.Value)))
        {
            if (key.Value == AnyOrder)
            {
                patterns.Add(new PatternSource(null, NodeShapes.Texts(value, "'any order'"), key));
            }
            else if (key.Value is not ("near" or "unless"))
            {
                var language = key.Value == AnyLanguage ? null : key.Value;
                AddPatterns(language, value, $"'{key.Value}'", patterns);
            }
        }
        return patterns.Count == 0 && find.Entries.Count() < node.Entries.Count ? null : patterns;
    }

    private static void AddPatterns(
        string? language,
        YamlNode node,
        string what,
        List<PatternSource> patterns
    )
    {
        switch (node)
        {
            case YamlNode.Sequence { Items.Count: > 0 } sequence:
                foreach (var item in sequence.Items)
                {
                    AddPatterns(language, item, $"a pattern of {what}", patterns);
                }
                break;
            case YamlNode.Mapping { Entries: [{ Key.Value: AnyOrder } order] }:
                var pieces = NodeShapes.Texts(order.Value, "'any order'");
                patterns.Add(new PatternSource(language, pieces, order.Key));
                break;
            default:
                var text = NodeShapes.Text(node, what); // a pattern without pieces is a broken one
                patterns.Add(new PatternSource(language, text is null ? [] : [text], null));
                break;
        }
    }

    private static ReferenceSyntax? ReadReference(YamlNode.Mapping node)
    {
        var keys = new MappingReader(node, "a reference", ["as of", "value", "source", "fact"]);
        var (value, source) = (keys.RequiredText("value"), keys.RequiredText("source"));
        var (asOf, fact) = (keys.Text("as of"), keys.Text("fact"));
        return value is null || source is null
            ? null
            : new ReferenceSyntax(node, asOf, value, source, fact);
    }

    private TestSyntax? ReadTest(YamlNode.Mapping node)
    {
        var keys = new MappingReader(node, "a test", _testKeys);
        keys.Require("expect");
        var texts = languages.Where(code => keys.Entry(code) is not null).ToList();
        if (texts.Count != 1)
        {
            (node.Entries.Count > 0 ? node.Entries[0].Key : (YamlNode)node).Report(
                DiagnosticCatalog.TestText,
                texts.Count == 0 ? "a test needs a text" : "a test has one text only",
                $"write it under its language: {string.Join(" or ", languages)}"
            );
            return null;
        }
        return keys.Text(texts[0]) is { } text
            ? new TestSyntax(
                texts[0],
                text,
                keys.Text("published"),
                keys.Texts("expect"),
                keys.Text("fact")
            )
            : null;
    }
}
