using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Charts;

/// <summary>A chart in words, for who cannot see it.</summary>
internal static class ChartWords
{
    private const int MaxApart = 5;

    /// <summary>What is drawn, in a few sentences; all claims stand in full below the chart.</summary>
    public static string Of(FactReport fact)
    {
        var parts = new List<string>
        {
            $"{Counted.Of(fact.Standings.Count, "claim")} by {Counted.Of(Voices(fact), "source")}.",
        };
        if (fact.Headline is { Consensus: not null })
        {
            parts.Add($"Consensus: {FactWords.Consensus(fact)}, {FactWords.Support(fact)}.");
        }

        parts.AddRange(
            fact.References.Select(known =>
                $"Reference: {known.Reference.Text} ({known.Reference.Source})."
            )
        );
        parts.AddRange(
            fact.Standings.Where(standing => standing.Use == ClaimUse.StandsApart)
                .Take(MaxApart)
                .Select(standing =>
                    $"Stands apart: {ValueText.Of(standing.Claim.Value)}, {ClaimWords.Who(standing.Claim)}."
                )
        );
        return string.Join(' ', parts);
    }

    /// <summary>What a mark means.</summary>
    public static string Of(ChartPart part) =>
        part switch
        {
            ChartPart.Fits => "stands with the consensus of its time",
            ChartPart.DoesNotFit => "does not fit",
            ChartPart.DoesNotCount => "does not count",
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "no such part"),
        };

    /// <summary>At most <paramref name="length"/> letters of <paramref name="text"/>, for a place that has no room for more.</summary>
    public static string Short(string text, int length)
    {
        var line = ReportText.OneLine(text);
        if (line.Length <= length)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
        return $"{line.AsSpan(0, end).TrimEnd()}…";
    }

    private static int Voices(FactReport fact) =>
        fact.Standings.Select(standing => standing.Group).Distinct(StringComparer.Ordinal).Count();
}
