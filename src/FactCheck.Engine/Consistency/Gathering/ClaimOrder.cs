using FactCheck.Claims;
using FactCheck.Corpus;

namespace FactCheck.Consistency.Gathering;

/// <summary>
/// The order in which claims of a fact stand in reports: by publication (unknown first), source, article, place in the
/// article. It is total: claims that compare as equal are equal, so the order in which they arrived does not show.
/// </summary>
public sealed class ClaimOrder : IComparer<Claim>
{
    private ClaimOrder() { }

    /// <summary>The one instance.</summary>
    public static ClaimOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Claim? x, Claim? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }
        var byPlace = ValueOrder.FirstOf(
            string.CompareOrdinal(x.Fact, y.Fact),
            Nullable.Compare(x.Published, y.Published),
            string.CompareOrdinal(x.Source, y.Source),
            string.CompareOrdinal(x.Article, y.Article),
            Compare(x.Location, y.Location)
        );
        return byPlace != 0 ? byPlace : CompareContent(x, y);
    }

    private static int CompareContent(Claim x, Claim y)
    {
        var byValue = ValueOrder.Instance.Compare(x.Value, y.Value);
        return byValue != 0
            ? byValue
            : ValueOrder.FirstOf(
                string.CompareOrdinal(x.Origin, y.Origin),
                string.CompareOrdinal(x.Speaker, y.Speaker),
                x.Modality.CompareTo(y.Modality),
                x.Votes.CompareTo(y.Votes),
                Nullable.Compare(x.AsOf?.From, y.AsOf?.From),
                Nullable.Compare(x.AsOf?.Until, y.AsOf?.Until),
                string.CompareOrdinal(x.Rule, y.Rule),
                Nullable.Compare(x.Tolerance, y.Tolerance),
                string.CompareOrdinal(x.Quote, y.Quote),
                string.CompareOrdinal(x.Context, y.Context),
                string.CompareOrdinal(x.Signature, y.Signature),
                string.CompareOrdinal(x.Url, y.Url)
            );
    }

    private static int Compare(SourceLocation? x, SourceLocation? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }
        return ValueOrder.FirstOf(
            string.CompareOrdinal(x.Path, y.Path),
            x.Position.Line.CompareTo(y.Position.Line),
            x.Span.Start.CompareTo(y.Span.Start),
            x.Span.Length.CompareTo(y.Span.Length)
        );
    }
}
