using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Values;

namespace FactCheck.Documentation;

/// <summary>
/// The claims of a fact as intervals on one scale, drawn with letters: a row a claim, oldest first, the consensus below.
/// </summary>
internal static class ClaimChart
{
    private const int Columns = 40;
    private const int Most = 60;

    /// <summary>The lines of the chart; none when fewer than two claims lie on the line.</summary>
    public static IReadOnlyList<string> Of(FactReport fact)
    {
        var rows = fact
            .Claims.Where(claim => claim.Votes && claim.Value.Line is not null)
            .OrderBy(claim => claim.AsOf?.From ?? claim.Published)
            .ThenBy(ClaimWords.Where, StringComparer.Ordinal)
            .ToList();
        var ends = rows.SelectMany(claim => Ends(claim.Value.Line!.Value)).ToList();
        if (rows.Count < 2 || ends.Count == 0)
        {
            return [];
        }

        var scale = new Scale(ends.Min(), ends.Max());
        var lines = rows.Take(Most).Select(claim => Row(claim, scale)).ToList();
        if (rows.Count > Most)
        {
            lines.Add($"… and {Counted.Of(rows.Count - Most, "claim")} more");
        }

        if (fact.Headline is { Consensus: { Region: { } region } consensus })
        {
            lines.Add(
                $"{"consensus", -10} {scale.Draw(region, '=')} {ValueText.Of(consensus, fact.Kind)}"
            );
        }

        return lines;
    }

    private static string Row(Claim claim, Scale scale)
    {
        var day = (claim.AsOf?.From ?? claim.Published) is { } known
            ? ClaimDates.Text(known)
            : "undated";
        return $"{day, -10} {scale.Draw(claim.Value.Line!.Value, '-')} "
            + ReportText.OneLine($"{ValueText.Of(claim.Value)} ({ClaimWords.Who(claim)})");
    }

    private static IEnumerable<decimal> Ends(Interval interval)
    {
        if (interval.Low is { } low)
        {
            yield return low;
        }

        if (interval.High is { } high)
        {
            yield return high;
        }
    }

    private sealed record Scale(decimal Low, decimal High)
    {
        /// <summary>A row of the scale: an open side ends in an arrow, a point is a star.</summary>
        public string Draw(Interval interval, char mark)
        {
            var from = interval.Low is { } low ? Column(low) : 0;
            var to = Math.Max(from, interval.High is { } high ? Column(high) : Columns - 1);
            Span<char> row = stackalloc char[Columns];
            row.Fill('.');
            row[from..(to + 1)].Fill(mark);
            if (from == to)
            {
                row[from] = '*';
            }

            if (interval.High is null)
            {
                row[to] = '>';
            }

            if (interval.Low is null)
            {
                row[from] = '<';
            }

            return row.ToString();
        }

        // Ends of a region may lie outside of what was claimed, by the rule's tolerance.
        private int Column(decimal value) =>
            High == Low
                ? Columns / 2
                : (int)
                    Math.Clamp(
                        decimal.Round((value - Low) / (High - Low) * (Columns - 1)),
                        0,
                        Columns - 1
                    );
    }
}
