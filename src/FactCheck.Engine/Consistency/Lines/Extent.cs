using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>
/// Where a value may lie on its fact's line: one interval, or several for a date whose year is not known. Immutable.
/// </summary>
/// <remarks>Pieces are in ascending order of both their ends; they overlap only where a tolerance widened them.</remarks>
internal sealed class Extent
{
    private readonly Interval[] _pieces;

    private Extent(Interval[] pieces) => _pieces = pieces;

    /// <summary>The pieces, never empty ones, in ascending order. There may be none.</summary>
    public IReadOnlyList<Interval> Pieces => _pieces;

    /// <summary>Whether it is one interval.</summary>
    public bool IsSingle => _pieces.Length == 1;

    /// <summary>Whether it is one interval without a lower or without an upper end.</summary>
    public bool IsHalfLine => IsSingle && !_pieces[0].IsBounded;

    /// <summary>Where it begins. There must be a piece.</summary>
    public Cut Low => Cut.LowOf(_pieces[0]);

    /// <summary>Where it ends. There must be a piece.</summary>
    public Cut High => Cut.HighOf(_pieces[^1]);

    /// <summary>Width of its first piece: how finely the value was stated. <see cref="decimal.MaxValue"/> when unbounded.</summary>
    public decimal Width => _pieces.Length == 0 ? 0 : Cut.Distance(Low, Cut.HighOf(_pieces[0]));

    /// <summary>The middle of one bounded interval; <see langword="null"/> for anything else.</summary>
    public decimal? Centre =>
        IsSingle && _pieces[0] is { Low: { } low, High: { } high }
            ? Saturating.Add(low / 2, high / 2)
            : null;

    /// <summary>An extent of one interval; none when it is empty.</summary>
    public static Extent Of(Interval interval) => Of([interval]);

    /// <summary>An extent of <paramref name="pieces"/>, which ascend; empty ones are left out.</summary>
    public static Extent Of(IEnumerable<Interval> pieces) =>
        new([.. pieces.Where(piece => !piece.IsEmpty)]);

    /// <summary>Each piece changed by <paramref name="change"/>, which must keep their order.</summary>
    public Extent Select(Func<Interval, Interval> change) => Of(_pieces.Select(change));

    /// <summary>Whether the two share a number.</summary>
    public bool Meets(Extent other)
    {
        int mine = 0,
            theirs = 0;
        while (mine < _pieces.Length && theirs < other._pieces.Length)
        {
            if (_pieces[mine].Meets(other._pieces[theirs]))
            {
                return true;
            }
            if (Cut.HighOf(_pieces[mine]) <= Cut.HighOf(other._pieces[theirs]))
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }
        return false;
    }

    /// <summary>Whether it shares a number with <paramref name="interval"/>.</summary>
    public bool Meets(Interval interval) => Array.Exists(_pieces, piece => piece.Meets(interval));

    /// <summary>The numbers in both.</summary>
    public Extent Intersect(Extent other)
    {
        if (IsSingle && other.IsSingle)
        {
            return Of(_pieces[0].Intersect(other._pieces[0]));
        }
        var shared = new List<Interval>();
        int mine = 0,
            theirs = 0;
        while (mine < _pieces.Length && theirs < other._pieces.Length)
        {
            shared.Add(_pieces[mine].Intersect(other._pieces[theirs]));
            if (Cut.HighOf(_pieces[mine]) <= Cut.HighOf(other._pieces[theirs]))
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }
        return Of(shared);
    }

    /// <summary>The least distance between numbers of the two; 0 when they meet or touch.</summary>
    public decimal DistanceTo(Extent other)
    {
        var least = decimal.MaxValue;
        foreach (var piece in _pieces)
        {
            foreach (var theirs in other._pieces)
            {
                var gap = Math.Max(
                    Cut.Distance(Cut.HighOf(piece), Cut.LowOf(theirs)),
                    Cut.Distance(Cut.HighOf(theirs), Cut.LowOf(piece))
                );
                least = Math.Min(least, Math.Max(gap, 0));
            }
        }
        return least;
    }
}
