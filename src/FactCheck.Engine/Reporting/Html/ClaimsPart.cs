using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>Who says what: the claims that stand with the consensus, those that do not, and those that were not used and why.</summary>
internal static class ClaimsPart
{
    private const int Shown = 20;

    /// <summary>Writes the part.</summary>
    public static void Write(ReportPage page, FactReport fact)
    {
        WriteGroup(page, fact, "With the consensus", use => use == ClaimUse.Supports);
        WriteGroup(page, fact, "Apart from it", use => use == ClaimUse.StandsApart);
        WriteGroup(
            page,
            fact,
            "Not used, and why",
            use => use is not (ClaimUse.Supports or ClaimUse.StandsApart)
        );
    }

    private static void WriteGroup(
        ReportPage page,
        FactReport fact,
        string title,
        Func<ClaimUse, bool> isIn
    )
    {
        var voices = fact
            .Standings.Where(standing => isIn(standing.Use))
            .GroupBy(standing => standing.Group, StringComparer.Ordinal)
            .ToList();
        if (voices.Count == 0)
        {
            return;
        }

        var claims = Counted.Of(voices.Sum(voice => voice.Count()), "claim");
        page.Html.Write(
            $"<h5>{title} <span class=\"count\">{claims}, {Counted.Of(voices.Count, "source")}</span></h5>\n"
        );
        Folding.Write(
            page.Html,
            voices,
            Shown,
            "voices",
            "source",
            voice => WriteVoice(page, voice.Key, [.. voice])
        );
    }

    private static void WriteVoice(
        ReportPage page,
        string name,
        IReadOnlyList<ClaimStanding> standings
    )
    {
        if (standings.Count == 1)
        {
            WriteClaim(page, standings[0], "claim voice");
            return;
        }

        var html = page.Html;
        html.Write(
            $"<li class=\"voice\"><p class=\"origin\"><bdi>{(name.Length == 0 ? "source unknown" : name)}</bdi> "
        );
        html.Write($"<span>{Counted.Of(standings.Count, "claim")}, one voice</span></p>");
        Folding.Write(
            html,
            standings,
            Shown,
            "claims",
            "claim",
            standing => WriteClaim(page, standing, "claim")
        );
        html.Raw("</li>\n");
    }

    private static void WriteClaim(ReportPage page, ClaimStanding standing, string style)
    {
        var (html, claim) = (page.Html, standing.Claim);
        html.Write($"<li class=\"{style}\"");
        if (claim.Source is { } source)
        {
            html.Write($" data-source=\"{source}\"");
        }

        if (claim.Origin is { } origin && origin != claim.Source)
        {
            html.Write($" data-origin=\"{origin}\"");
        }

        html.Write($"><p><bdi class=\"figure\">{ValueText.Of(claim.Value)}</bdi> ");
        html.Write($"<bdi class=\"who\">{ClaimWords.Who(claim)}</bdi></p>");
        QuotePart.Write(html, claim);
        if (VerdictWords.ReasonOf(standing) is { } reason)
        {
            html.Write($"<p class=\"reason\">Not used: {reason}.</p>");
        }

        foreach (var note in StandingWords.NotesOf(standing))
        {
            html.Write($"<p class=\"note\"><bdi>{note}</bdi></p>");
        }

        QuotePart.WritePlace(page, claim);
        html.Raw("</li>\n");
    }
}
