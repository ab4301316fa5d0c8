using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A rule file as written: keys are known, sentences and names are not looked at yet.</summary>
internal sealed record RuleFileSyntax(
    RuleFile File,
    YamlNode.Mapping Root,
    IReadOnlyList<YamlNode.Scalar> Uses,
    IReadOnlyList<VocabularySyntax> Vocabularies,
    VocabularySyntax? Sources,
    IReadOnlyList<RuleSyntax> Rules,
    IReadOnlyList<YamlNode.Scalar> Constraints
)
{
    /// <summary>Whether vocabularies may stand where nothing could be read, which is reported.</summary>
    public bool HidesVocabularies { get; init; }

    /// <summary>Whether rules may stand where nothing could be read, which is reported.</summary>
    public bool HidesRules { get; init; }
}
