using FactCheck.Extraction;

namespace FactCheck.Matching.Explaining;

/// <summary>What a rule makes of one sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Language">The language of its paragraph.</param>
/// <param name="Values">The values that were read in it.</param>
/// <param name="Patterns">
/// The matches, in the order of the text; where there are none, how far each pattern came, the nearest miss first.
/// Patterns that came nowhere are left out.
/// </param>
/// <param name="Failed">The conditions that keep a pattern which stands in the sentence from matching.</param>
public sealed record SentenceExplanation(
    int Sentence,
    string Language,
    IReadOnlyList<Mention> Values,
    IReadOnlyList<PatternExplanation> Patterns,
    IReadOnlyList<ExplanationContext> Failed
)
{
    /// <summary>Whether the rule matches in it.</summary>
    public bool IsMatch => Patterns.Count > 0 && Patterns[0].Match is not null;

    /// <summary>Whether a pattern stands in it as a whole, be it a match or not.</summary>
    public bool IsWhole => Patterns.Count > 0 && Patterns[0].Stop is null;

    /// <summary>How near its nearest pattern came, for comparing sentences.</summary>
    internal int Nearness => Patterns.Count == 0 ? 0 : Patterns[0].Nearness + (IsWhole ? 1000 : 0);
}
