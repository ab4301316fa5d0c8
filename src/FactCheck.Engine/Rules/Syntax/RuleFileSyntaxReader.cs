using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads the nodes of a rule file as a rule file: which keys stand where, and of what shape.</summary>
/// <param name="languages">Codes of the languages that patterns can be written for.</param>
internal sealed class RuleFileSyntaxReader(IReadOnlyList<string> languages)
{
    private static readonly string[] Keys =
    [
        "factcheck",
        "use",
        "vocab",
        "sources",
        "rules",
        "constraints",
    ];

    private readonly RuleSyntaxReader _rules = new(languages);
    private readonly VocabularySyntaxReader _vocabularies = new(languages);

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
        var keys = new MappingReader(mapping, "a rule file", Keys);
        CheckVersion(keys);
        return new RuleFileSyntax(
            file,
            keys.Texts("use"),
            ReadVocabularies(keys),
            keys.Entry("sources") is { } sources ? _vocabularies.ReadSources(sources) : null,
            [.. keys.Mappings("rules").Select(_rules.Read).OfType<RuleSyntax>()],
            keys.Texts("constraints")
        );
    }

    private List<VocabularySyntax> ReadVocabularies(MappingReader keys)
    {
        var vocabularies = new List<VocabularySyntax>();
        if (keys.Find("vocab") is { } node && NodeShapes.Mapping(node, "'vocab'") is { } mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                vocabularies.Add(_vocabularies.Read(entry));
            }
        }
        return vocabularies;
    }

    private static void CheckVersion(MappingReader keys)
    {
        if (keys.Find("factcheck") is not { } version)
        {
            keys.Require("factcheck", "1");
        }
        else if (version is not YamlNode.Scalar { Value: "1" })
        {
            version.Report(
                DiagnosticCatalog.Version,
                "this version of the rules language is not known",
                "write: factcheck: 1"
            );
        }
    }
}
