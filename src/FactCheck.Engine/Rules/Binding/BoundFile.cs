using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Loading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>The rules of a file, bound with the vocabularies that it sees, before the files are held against each other.</summary>
/// <param name="File">The file.</param>
/// <param name="Vocabularies">The vocabularies that it can name.</param>
/// <param name="Rules">Its rules as written, each with what it means; <see langword="null"/> where it has an error.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record BoundFile(
    LoadedFile File,
    VisibleVocabularies Vocabularies,
    IReadOnlyList<(RuleSyntax Syntax, Rule? Rule)> Rules,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Whether nothing that <paramref name="file"/> means depends on has changed since.</summary>
    public bool IsStillGood(LoadedFile file) =>
        file.MissesUses == File.MissesUses
        && file.Visible.Count == File.Visible.Count
        && file.Visible.Zip(File.Visible)
            .All(pair => ReferenceEquals(pair.First.File, pair.Second.File));
}
