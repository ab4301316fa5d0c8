namespace FactCheck.Rules.Grammar;

/// <summary>Something that stands at a place of a sentence.</summary>
/// <param name="Value">What.</param>
/// <param name="Start">Offset of its first character in the scalar.</param>
/// <param name="Length">Number of UTF-16 units.</param>
internal sealed record Located<T>(T Value, int Start, int Length);
