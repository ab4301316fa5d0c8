using FactCheck.Rules.Binding;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Loading;

/// <summary>What a rule file says by itself, whatever the other files say. Depends on nothing but its text.</summary>
/// <param name="File">Its text; <see langword="null"/> when it cannot be read.</param>
/// <param name="Syntax">What it says; <see langword="null"/> when it is no rule file.</param>
/// <param name="Vocabularies">The vocabularies that it defines.</param>
/// <param name="Diagnostics">What is wrong with it by itself.</param>
internal sealed record ParsedFile(
    RuleFile? File,
    RuleFileSyntax? Syntax,
    IReadOnlyList<DefinedVocabulary> Vocabularies,
    IReadOnlyList<Diagnostic> Diagnostics
);
