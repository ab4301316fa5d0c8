namespace FactCheck.Waivers;

/// <summary>What a baseline has, lacks, and has too much, held against the findings of today.</summary>
public sealed class BaselineUpdate
{
    private readonly IReadOnlyList<BaselineEntry> _kept;
    private readonly IReadOnlyList<BaselineEntry> _stale;
    private readonly IReadOnlyList<BaselineEntry> _added;

    internal BaselineUpdate(
        IReadOnlyList<BaselineEntry> kept,
        IReadOnlyList<BaselineEntry> stale,
        IReadOnlyList<BaselineEntry> added
    ) => (_kept, _stale, _added) = (kept, stale, added);

    /// <summary>Entries whose finding is still there.</summary>
    public int Kept => _kept.Count;

    /// <summary>Entries whose finding is gone.</summary>
    public int Stale => _stale.Count;

    /// <summary>Findings that no entry and no suppression covers.</summary>
    public int Added => _added.Count;

    /// <summary>Writes the baseline.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="grow">Whether it takes in what is new.</param>
    /// <param name="prune">Whether it lets go of what is stale.</param>
    public void Write(TextWriter output, bool grow, bool prune) =>
        BaselineFile.Write(output, [.. _kept, .. prune ? [] : _stale, .. grow ? _added : []]);
}
