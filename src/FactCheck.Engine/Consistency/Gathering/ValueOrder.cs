using FactCheck.Consistency.Lines;
using FactCheck.Values;

namespace FactCheck.Consistency.Gathering;

/// <summary>A total order of values: only equal ones compare as equal. It means nothing but that output is stable.</summary>
internal sealed class ValueOrder : IComparer<MentionValue>
{
    /// <summary>The one instance.</summary>
    public static ValueOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(MentionValue? x, MentionValue? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }
        var byKind = x.Kind.CompareTo(y.Kind);
        if (byKind != 0)
        {
            return byKind;
        }
        return (x, y) switch
        {
            (Quantity left, Quantity right) => Compare(left, right),
            (DateValue left, DateValue right) => Compare(left, right),
            (CategoryValue left, CategoryValue right) => Compare(left, right),
            _ => RankOf(x).CompareTo(RankOf(y)),
        };
    }

    private static int RankOf(MentionValue value) =>
        value switch
        {
            Quantity => 0,
            DateValue => 1,
            _ => 2,
        };

    private static int Compare(CategoryValue x, CategoryValue y) =>
        FirstOf(
            string.CompareOrdinal(x.Vocabulary, y.Vocabulary),
            string.CompareOrdinal(x.Member, y.Member)
        );

    private static int Compare(Quantity x, Quantity y) =>
        FirstOf(
            Compare(x.Hard, y.Hard),
            Exact(x.Written, y.Written),
            x.Qualifier.CompareTo(y.Qualifier),
            string.CompareOrdinal(x.Unit, y.Unit),
            Exact(x.Granule, y.Granule),
            x.Soft.HasValue.CompareTo(y.Soft.HasValue),
            Compare(x.Soft ?? default, y.Soft ?? default)
        );

    private static int Compare(DateValue x, DateValue y) =>
        FirstOf(
            Nullable.Compare(x.From, y.From),
            Nullable.Compare(x.Until, y.Until),
            string.CompareOrdinal(x.Open, y.Open),
            x.Grain.CompareTo(y.Grain),
            x.Inferred.CompareTo(y.Inferred),
            string.CompareOrdinal(x.InferredFrom, y.InferredFrom),
            string.CompareOrdinal(x.Warning, y.Warning)
        );

    private static int Compare(Interval x, Interval y) =>
        FirstOf(
            Cut.LowOf(x).CompareTo(Cut.LowOf(y)),
            Cut.HighOf(x).CompareTo(Cut.HighOf(y)),
            Exact(x.Low, y.Low),
            Exact(x.High, y.High)
        );

    // 1.0 and 1.00 are one number but are written differently.
    private static int Exact(decimal? x, decimal? y)
    {
        var byValue = Nullable.Compare(x, y);
        return byValue != 0 ? byValue : Nullable.Compare(x?.Scale, y?.Scale);
    }

    /// <summary>The first comparison that is not a tie.</summary>
    internal static int FirstOf(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison != 0)
            {
                return comparison;
            }
        }
        return 0;
    }
}
