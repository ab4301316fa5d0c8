using FactCheck.Extraction;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Matching.Explaining;

/// <summary>The place in a sentence where a pattern went no further.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Wanted">The pieces of the pattern that would have fitted, as a rule writes them; those that must stand before those that may.</param>
/// <param name="Found">
/// The words that stand there. For <see cref="ExplanationReason.TooFar"/> those in between; empty where the sentence
/// ends or begins.
/// </param>
/// <param name="Kind">The kind of value that a capture wants; <see langword="null"/> when a word is wanted.</param>
/// <param name="Value">The value of another kind that stands there.</param>
/// <param name="Between">For <see cref="ExplanationReason.TooFar"/>: number of words in between.</param>
/// <param name="Allowed">The width of the gap before the place; 0 without a gap.</param>
/// <param name="RestFits">Whether the pattern would match but for this one place.</param>
public sealed record ExplanationStop(
    ExplanationReason Reason,
    IReadOnlyList<string> Wanted,
    TextSpan Found,
    ValueKind? Kind = null,
    Mention? Value = null,
    int Between = 0,
    int Allowed = 0,
    bool RestFits = false
);
