using FactCheck.Rules.Binding;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Loading;

/// <summary>A rule file that has been read.</summary>
/// <param name="Syntax">What it says.</param>
/// <param name="Uses">The files that it uses, with the place where it names them.</param>
/// <param name="Vocabularies">The vocabularies that it defines.</param>
internal sealed record LoadedFile(
    RuleFileSyntax Syntax,
    IReadOnlyList<(YamlNode.Scalar Name, LoadedFile File)> Uses,
    IReadOnlyList<DefinedVocabulary> Vocabularies
);
