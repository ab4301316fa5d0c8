namespace FactCheck.Matching;

/// <summary>The words that a pattern takes.</summary>
/// <param name="Words">Number of words from start to end.</param>
/// <param name="Start">Position of the first word.</param>
/// <param name="End">Position behind the last word (exclusive).</param>
internal readonly record struct Extent(int Words, int Start, int End)
{
    /// <summary>Fewer words, or as many from an earlier start.</summary>
    public bool IsTighterThan(Extent other) =>
        Words < other.Words || (Words == other.Words && Start < other.Start);
}
