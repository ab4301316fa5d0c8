namespace FactCheck.Consistency.Sources;

/// <summary>What one voice says in one window of a <see cref="VoteSketch"/>, without its words.</summary>
/// <param name="Voice">Number of the voice.</param>
/// <param name="Value">Number of the value, equal for equal intervals only, within its window.</param>
/// <param name="Camp">Number of the camp of values that share a point, within its window; 0 is the plain consensus.</param>
internal readonly record struct Spoken(int Voice, short Value, short Camp);
