using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads the nodes of a rule.</summary>
/// <param name="described">The keys that there are.</param>
internal sealed class RuleSyntaxReader(RuleFileKeys described)
{
    public RuleSyntax? Read(YamlNode.Mapping node)
    {
        var before = node.File.Diagnostics.ErrorCount;
        var keys = new MappingReader(node, described.Rule);
        var id = keys.RequiredText("id");
        node.File.Diagnostics.Enter(id?.Value);
        keys.Require("find");
        var find = keys.Find("find") is { } found ? NodeShapes.Mapping(found, "'find'") : null;
        var findKeys = find is null ? null : new MappingReader(find, described.Find);
        var syntax = id is null
            ? null
            : new RuleSyntax(id)
            {
                Node = node,
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
                IndependentBySpeaker = OneOf(keys, "independent by") == "speaker",
                CountsProposals = OneOf(keys, "counts") is not null,
                Checks = keys.Texts("check"),
                HasReferences = keys.Means("reference"),
                References =
                [
                    .. keys.Mappings("reference").Select(ReadReference).OfType<ReferenceSyntax>(),
                ],
                Tests = [.. keys.Mappings("tests").Select(ReadTest).OfType<TestSyntax>()],
            };
        node.File.Diagnostics.Enter(null);
        return syntax is null
            ? null
            : syntax with
            {
                HasErrors = node.File.Diagnostics.ErrorCount > before,
            };
    }

    private Severity ReadSeverity(MappingReader keys) =>
        OneOf(keys, "severity") switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            _ => Severity.Error,
        };

    private string? OneOf(MappingReader keys, string key)
    {
        var allowed = described.Rule.WordsOf(key);
        var text = keys.Text(key);
        if (text is null || allowed.Contains(text.Value, StringComparer.Ordinal))
        {
            return text?.Value;
        }
        var nearest = NearestName.Of(text.Value, allowed);
        text.ReportContent(
            DiagnosticCatalog.NotAllowed,
            $"'{key}' cannot be '{text.Value}'",
            nearest is null ? $"write {string.Join(" or ", allowed)}" : Mend.DidYouMean(nearest)
        );
        return null;
    }

    // Null when only keys that are not known hold patterns: the pattern is there, under a wrong name.
    private static List<PatternSource>? ReadPatterns(YamlNode.Mapping node, MappingReader find)
    {
        var patterns = new List<PatternSource>();
        foreach (var (key, value) in find.Entries.Select(entry => (entry.Key, entry.Value)))
        {
            if (key.Value == RuleFileKeys.AnyOrder)
            {
                patterns.Add(new PatternSource(null, NodeShapes.Texts(value, "'any order'"), key));
            }
            else if (key.Value is not ("near" or "unless"))
            {
                var language = key.Value == RuleFileKeys.AnyLanguage ? null : key.Value;
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
            case YamlNode.Mapping { Entries: [{ Key.Value: RuleFileKeys.AnyOrder } order] }:
                var pieces = NodeShapes.Texts(order.Value, "'any order'");
                patterns.Add(new PatternSource(language, pieces, order.Key));
                break;
            default:
                var text = NodeShapes.Text(node, what); // a pattern without pieces is a broken one
                patterns.Add(new PatternSource(language, text is null ? [] : [text], null));
                break;
        }
    }

    private ReferenceSyntax? ReadReference(YamlNode.Mapping node)
    {
        var keys = new MappingReader(node, described.Reference);
        var (value, source) = (keys.RequiredText("value"), keys.RequiredText("source"));
        var (asOf, fact) = (keys.Text("as of"), keys.Text("fact"));
        return value is null || source is null
            ? null
            : new ReferenceSyntax(node, asOf, value, source, fact);
    }

    private TestSyntax? ReadTest(YamlNode.Mapping node)
    {
        var keys = new MappingReader(node, described.Test);
        keys.Require("expect");
        var texts = described.Languages.Where(code => keys.Entry(code) is not null).ToList();
        if (texts.Count == 0 && described.Languages.Any(keys.Means))
        {
            return null;
        }
        if (texts.Count != 1)
        {
            (node.Entries.Count > 0 ? node.Entries[0].Key : (YamlNode)node).Report(
                DiagnosticCatalog.TestText,
                texts.Count == 0 ? "a test needs a text" : "a test has one text only",
                $"write it under its language: {string.Join(" or ", described.Languages)}"
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
