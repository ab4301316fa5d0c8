using FactCheck.Corpus.Metadata;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Settings;

/// <summary>What the <c>factcheck.yaml</c> of a project says.</summary>
/// <param name="Corpus">Where rules and articles are, and what the articles do not tell.</param>
/// <param name="Check">How <c>check</c> judges and reports.</param>
/// <param name="Diagnostics">Mistakes in the file. Where there is one, the rest is not to be used.</param>
public sealed record ProjectSettings(
    CorpusConfig Corpus,
    CheckSettings Check,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>What holds without a file.</summary>
    public static ProjectSettings Empty { get; } =
        new(CorpusConfig.Empty, CheckSettings.Default, []);
}
