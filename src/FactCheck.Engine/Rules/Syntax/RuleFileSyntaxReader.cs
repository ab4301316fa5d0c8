using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads the nodes of a rule file as a rule file: which keys stand where, and of what shape.</summary>
/// <param name="keys">The keys that there are.</param>
internal sealed class RuleFileSyntaxReader(RuleFileKeys keys)
{
    private readonly RuleSyntaxReader _rules = new(keys);
    private readonly VocabularySyntaxReader _vocabularies = new(keys);

    /// <summary>The file's syntax; <see langword="null"/> when it is no rule file, which is reported.</summary>
    public RuleFileSyntax? Read(RuleFile file)
    {
        if (YamlTreeReader.Read(file) is not { } root)
        {
            return null;
        }
        if (root is not YamlNode.Mapping mapping)
        {
            root.Report(
                DiagnosticCatalog.EmptyFile,
                $"a rule file must be a mapping, not {root.Shape}",
                "begin with: factcheck: 1"
            );
            return null;
        }
        var top = new MappingReader(mapping, keys.File);
        CheckVersion(top);
        var rules = ReadRules(top);
        return new RuleFileSyntax(
            file,
            mapping,
            top.Texts("use"),
            ReadVocabularies(top),
            top.Entry("sources") is { } sources ? _vocabularies.ReadSources(sources) : null,
            [.. rules.OfType<RuleSyntax>()],
            top.Texts("constraints")
        )
        {
            HidesVocabularies =
                top.Means("vocab")
                && top.Find("vocab") is not YamlNode.Mapping { Entries.Count: > 0 },
            HidesRules =
                rules.Contains(null)
                || (top.Means("rules") && top.Find("rules") is not YamlNode.Sequence)
                || (top.Find("rules") is YamlNode.Sequence list && list.Items.Count > rules.Count),
        };
    }

    private List<RuleSyntax?> ReadRules(MappingReader top) =>
        [.. top.Mappings("rules").Select(_rules.Read)];

    private List<VocabularySyntax> ReadVocabularies(MappingReader file)
    {
        var vocabularies = new List<VocabularySyntax>();
        if (file.Find("vocab") is { } node && NodeShapes.Mapping(node, "'vocab'") is { } mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                vocabularies.Add(_vocabularies.Read(entry));
            }
        }
        return vocabularies;
    }

    private static void CheckVersion(MappingReader file)
    {
        if (file.Find("factcheck") is not { } version)
        {
            file.Require("factcheck", "1");
        }
        else if (version is not YamlNode.Scalar { Value: "1" })
        {
            version.Report(
                DiagnosticCatalog.Version,
                "this version of the rules language is not known",
                new Mend("write: factcheck: 1") { Replacement = "1" }
            );
        }
    }
}
