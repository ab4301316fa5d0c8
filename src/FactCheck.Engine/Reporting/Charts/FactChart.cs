using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Reporting.Html;
using FactCheck.Values;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Reporting.Charts;

/// <summary>Draws the claims of a fact as intervals over time, with the consensus and the references (SVG inside HTML).</summary>
internal static class FactChart
{
    // One mark alone shows nothing that its sentence does not say.
    private const int MinMarks = 2;

    /// <summary>
    /// The shapes that charts are made of. They must stand once in a page that has charts, before the first.
    /// </summary>
    public const string Shapes =
        "<svg class=\"shapes\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
        + "<circle id=\"dot\" r=\"5\"/>"
        + "<path id=\"diamond\" d=\"M0-6.5 6.5 0 0 6.5-6.5 0Z\"/>"
        + "<circle id=\"ring\" class=\"hollow\" r=\"4\"/>"
        + "<path id=\"known\" class=\"hollow\" d=\"M-5-5H5V5H-5Z\"/>"
        + "<path id=\"up\" class=\"arrow\" d=\"M0-4V-30M-5-24 0-30 5-24\"/>"
        + "<path id=\"down\" class=\"arrow\" d=\"M0 4V30M-5 24 0 30 5 24\"/>"
        + "<linearGradient id=\"fade-up\" x1=\"0\" x2=\"0\" y1=\"1\" y2=\"0\"><stop class=\"full\"/><stop class=\"gone\" offset=\"1\"/></linearGradient>"
        + "<linearGradient id=\"fade-down\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"1\"><stop class=\"full\"/><stop class=\"gone\" offset=\"1\"/></linearGradient>"
        + "</defs></svg>";

    /// <summary>Draws <paramref name="fact"/>; nothing when there are not two marks to compare.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="findings">What was found on it.</param>
    /// <param name="frame">What stands around it.</param>
    public static void Write(
        HtmlOutput html,
        FactReport fact,
        IEnumerable<Finding> findings,
        IChartFrame frame
    )
    {
        var accused = findings
            .SelectMany(finding => finding.Claims)
            .Where(claim => claim.Part == ClaimPart.Against)
            .Select(claim => claim.Claim)
            .ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
        var drawn = fact
            .Standings.Select(standing => new DrawnClaim(
                standing,
                PartOf(standing, accused.Contains(standing.Claim))
            ))
            .Where(claim => IsDrawn(claim, fact.Kind))
            .ToList();
        if (drawn.Count == 0 || drawn.Count + ReferencesOf(fact) < MinMarks)
        {
            return;
        }

        switch (fact.Kind)
        {
            case ValueKind.Category:
                CategoryChart.Write(html, fact, drawn, frame);
                break;
            case ValueKind.Date:
                DateChart.Write(html, fact, drawn, frame);
                break;
            default:
                NumberChart.Write(html, fact, drawn, frame);
                break;
        }
    }

    private static ChartPart PartOf(ClaimStanding standing, bool isAccused) =>
        isAccused || standing.Use == ClaimUse.StandsApart ? ChartPart.DoesNotFit
        : standing.Use == ClaimUse.Supports ? ChartPart.Fits
        : ChartPart.DoesNotCount;

    private static bool IsDrawn(DrawnClaim claim, ValueKind kind) =>
        kind switch
        {
            ValueKind.Category => claim is { Claim.Value: CategoryValue, Time: not null },
            ValueKind.Date => claim.Region.IsBounded,
            _ => claim.Region != Interval.Everything,
        };

    private static int ReferencesOf(FactReport fact) =>
        fact.References.Count(known => known.Region is not null);
}
