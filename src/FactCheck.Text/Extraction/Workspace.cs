namespace FactCheck.Extraction;

/// <summary>The lists that are filled while a sentence is read, kept for the next one. A thread has its own.</summary>
internal sealed class Workspace
{
    // Lists that one giant sentence made large are not kept.
    private const int MaxKept = 1 << 12;

    [ThreadStatic]
    private static Workspace? _kept;

    private Beginning[] _beginnings = [];
    private int[] _starts = [];

    private Workspace() { }

    /// <summary>What the extractors propose.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>The workspace of this thread. A sentence that looks back has earlier ones read meanwhile; those take another.</summary>
    public static Workspace Take()
    {
        var taken = _kept ?? new Workspace();
        _kept = null;
        return taken;
    }

    /// <summary>Keeps it for the next sentence.</summary>
    public void GiveBack()
    {
        Candidates.Clear();
        _kept = Candidates.Capacity <= MaxKept && _starts.Length <= MaxKept ? this : null;
    }

    /// <summary>Room for the beginnings in a sentence of so many tokens.</summary>
    public Span<Beginning> Beginnings(int tokens)
    {
        if (_beginnings.Length < tokens)
        {
            (_beginnings, _starts) = (new Beginning[2 * tokens], new int[2 * tokens]);
        }
        return _beginnings;
    }

    /// <summary>The tokens among the first <paramref name="count"/> beginnings that are those of an extractor.</summary>
    public ReadOnlySpan<int> StartsOf(int extractor, int count)
    {
        var (starts, found) = (_starts, 0);
        foreach (ref readonly var beginning in _beginnings.AsSpan(0, count))
        {
            starts[found] = beginning.Token;
            found += beginning.Extractors >> extractor & 1;
        }
        return starts.AsSpan(0, found);
    }
}
