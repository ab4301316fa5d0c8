using FactCheck.Corpus.Metadata;
using FactCheck.Languages;

namespace FactCheck.Corpus;

/// <summary>How a corpus is read.</summary>
public sealed record CorpusOptions
{
    /// <summary>The packs that ship, and no settings.</summary>
    public static CorpusOptions Default { get; } = new();

    /// <summary>The languages whose words and cues are known.</summary>
    public LanguageSet Languages { get; init; } = LanguageSet.Default;

    /// <summary>What <c>factcheck.yaml</c> says of the corpus.</summary>
    public CorpusConfig Config { get; init; } = CorpusConfig.Empty;
}
