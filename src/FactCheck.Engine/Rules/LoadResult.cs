using FactCheck.Rules.Diagnostics;

namespace FactCheck.Rules;

/// <summary>What came of loading rule files.</summary>
/// <param name="Rules">All rules, or <see langword="null"/> when any file has an error: part of a rule set never runs.</param>
/// <param name="Diagnostics">All mistakes of all files, by file, line and column.</param>
public sealed record LoadResult(RuleSet? Rules, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The vocabularies of all files, in the order of files and lines; two files may each have one of the same name.</summary>
    public IReadOnlyList<Vocabulary> Vocabularies { get; init; } = [];

    /// <summary>The files that were read, by their paths.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>
    /// By the id of each rule what tells it from that of an earlier loading: rules with the same fingerprint find the same
    /// claims, however differently they judge them.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fingerprints => LazyFingerprints.Value;

    // Few ask for them, and they are worked out rule by rule.
    internal Lazy<IReadOnlyDictionary<string, string>> LazyFingerprints { get; init; } =
        new(new Dictionary<string, string>(StringComparer.Ordinal));
}
