using FactCheck.Extraction;

namespace FactCheck.Matching;

/// <summary>What one thread needs while it matches one text; kept and used again.</summary>
/// <param name="patterns">Number of all patterns.</param>
internal sealed class MatchScratch(int patterns)
{
    /// <summary>The patterns to look at in the sentence.</summary>
    public PatternHits Hits { get; } = new(patterns);

    /// <summary>The values of the sentence.</summary>
    public SentenceValues Values { get; } = new();

    /// <summary>The states visited.</summary>
    public StateSet Visited { get; } = new();

    /// <summary>Whether a context's phrase stands in a run of sentences (the end is exclusive), as far as it was asked.</summary>
    public Dictionary<(int Context, int First, int End), bool> Contexts { get; } = [];

    /// <summary>The best match of the rule in hand for each value.</summary>
    public Dictionary<Mention, Fit> Best { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The values in <see cref="Best"/> in the order in which they were found.</summary>
    public List<Mention> Found { get; } = [];

    /// <summary>Forgets the text.</summary>
    public void Release()
    {
        Hits.Clear();
        Values.Release();
        Contexts.Clear();
        Best.Clear();
        Found.Clear();
    }

    /// <summary>A pattern that takes a value, and what it spans.</summary>
    public readonly record struct Fit(CompiledPattern Pattern, Extent Extent)
    {
        /// <summary>More captures, or as many in fewer words, or in as many from an earlier start.</summary>
        public bool IsBetterThan(Fit other) =>
            Pattern.Captures != other.Pattern.Captures
                ? Pattern.Captures > other.Pattern.Captures
                : Extent.IsTighterThan(other.Extent);
    }
}
