namespace FactCheck.Text;

/// <summary>
/// Maps offsets of a derived text (normalised, or rendered from markup) back to the text it was made from.
/// </summary>
/// <remarks>
/// The map is a list of runs that cover the derived text without gaps. A run is either copied unit by unit, or
/// replaced as a whole (a composed character, an entity). What the original has between two runs was dropped.
/// Look-up is O(log runs); the identity has no runs and costs nothing.
/// </remarks>
public sealed class OffsetMap
{
    private readonly int[] _starts;
    private readonly Run[] _runs;

    private OffsetMap(Run[] runs)
    {
        _runs = runs;
        _starts = Array.ConvertAll(runs, run => run.Derived);
    }

    /// <summary>The map of a text that was not changed.</summary>
    public static OffsetMap Identity { get; } = new([]);

    /// <summary>Whether every offset maps to itself.</summary>
    public bool IsIdentity => _runs.Length == 0;

    /// <summary>The span of the original text that <paramref name="derived"/> was made from.</summary>
    /// <remarks>It ends with the source of its last unit: dropped markup behind that stays outside.</remarks>
    public TextSpan ToOriginal(TextSpan derived)
    {
        if (IsIdentity)
        {
            return derived;
        }
        var start = StartOf(derived.Start);
        return derived.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, EndOf(derived.End));
    }

    /// <summary>This map followed by <paramref name="outer"/>, which leads from this map's original further back.</summary>
    public OffsetMap Then(OffsetMap outer)
    {
        if (IsIdentity || outer.IsIdentity)
        {
            return IsIdentity ? outer : this;
        }
        var builder = new Builder();
        foreach (var run in _runs)
        {
            outer.AppendThrough(run, builder);
        }
        return builder.Build();
    }

    private void AppendThrough(Run run, Builder builder)
    {
        if (!run.IsCopy)
        {
            var source = ToOriginal(new TextSpan(run.Original, run.OriginalLength));
            builder.Replace(run.Derived, run.Length, source.Start, source.Length);
            return;
        }
        for (var i = 0; i < run.Length; i++)
        {
            var source = ToOriginal(new TextSpan(run.Original + i, 1));
            builder.Replace(run.Derived + i, 1, source.Start, source.Length);
        }
    }

    private int StartOf(int derived)
    {
        var run = _runs[IndexOf(derived)];
        var inside = derived - run.Derived;
        return inside >= run.Length ? run.Original + run.OriginalLength
            : run.IsCopy ? run.Original + inside
            : run.Original;
    }

    private int EndOf(int derivedEnd)
    {
        var run = _runs[IndexOf(derivedEnd - 1)];
        return run.IsCopy
            ? run.Original + (derivedEnd - run.Derived)
            : run.Original + run.OriginalLength;
    }

    private int IndexOf(int derived)
    {
        var found = Array.BinarySearch(_starts, derived);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>Collects runs in ascending order of derived offsets.</summary>
    public sealed class Builder
    {
        private readonly List<Run> _runs = [];

        /// <summary>States that <paramref name="length"/> units were copied as they are.</summary>
        public void Copy(int derived, int original, int length)
        {
            if (length <= 0)
            {
                return;
            }
            if (
                _runs.Count > 0
                && _runs[^1] is { IsCopy: true } last
                && last.Original + last.Length == original
            )
            {
                _runs[^1] = last with
                {
                    Length = last.Length + length,
                    OriginalLength = last.Length + length,
                };
                return;
            }
            _runs.Add(new Run(derived, length, original, length, IsCopy: true));
        }

        /// <summary>States that a run of the original was replaced as a whole.</summary>
        public void Replace(int derived, int length, int original, int originalLength)
        {
            if (length == 1 && originalLength == 1)
            {
                Copy(derived, original, 1);
                return;
            }
            _runs.Add(new Run(derived, length, original, originalLength, IsCopy: false));
        }

        /// <summary>Freezes the map.</summary>
        public OffsetMap Build() =>
            _runs.Count == 0
            || (_runs.Count == 1 && _runs[0] is { IsCopy: true, Derived: 0, Original: 0 })
                ? Identity
                : new OffsetMap([.. _runs]);
    }

    private readonly record struct Run(
        int Derived,
        int Length,
        int Original,
        int OriginalLength,
        bool IsCopy
    );
}
