using FactCheck.Extraction;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>The place where the best attempt at a pattern failed.</summary>
/// <param name="Element">The piece of the pattern that failed: a word, a prefix, a vocabulary or a capture.</param>
/// <param name="Passed">Number of pieces that had matched on the longest way to it; never 0.</param>
/// <param name="StartToken">Index of the first token of the attempt.</param>
/// <param name="FailedToken">Index of the token where it failed; the end of the sentence when no word was left.</param>
/// <param name="Stood">The word that stood there; empty at the end of the sentence.</param>
/// <param name="StoodValue">The value that stood there, for a capture of another kind; <see langword="null"/> when none did.</param>
public sealed record NearMiss(
    PatternNode Element,
    int Passed,
    int StartToken,
    int FailedToken,
    string Stood,
    Mention? StoodValue
);
