using System.Globalization;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Publishing;

/// <summary>
/// The claims that contradict a reference as schema.org <c>ClaimReview</c>s (JSON-LD), to be put into the page that tells of
/// them. The verdict is the rating's name; there is no number, since none was given.
/// </summary>
/// <remarks>
/// <c>url</c> is a fragment, which a reader of the page resolves against the page's own address. The author of the review
/// is left to who publishes it. What is no claim (files not read, notices) is nothing to publish: the command tells it on the
/// error stream.
/// </remarks>
public sealed class ClaimReviewReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "claimreview";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var fingerprints = new Fingerprints(report.Roots);
        // Each finding is counted, so that a fingerprint is the same in all formats.
        var reviews = report
            .Judgement.Findings.Select(finding =>
                (Finding: finding, Fingerprint: fingerprints.Next(finding))
            )
            .Where(pair =>
                pair.Finding.Verdict == Verdict.ContradictsReference
                && FindingPlace.Accused(pair.Finding) is not null
            );
        using var stream = new JsonStream(output, forPage: true);
        stream.Json.WriteStartObject();
        stream.Json.WriteString("@context", "https://schema.org");
        stream.Array(
            "@graph",
            reviews,
            (json, pair) => Write(json, pair.Finding, pair.Fingerprint)
        );
        stream.Json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        var claim = FindingPlace.Accused(finding)!.Claim;
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("url", $"#finding-{fingerprint}");
        json.WriteString("name", FindingWords.Title(finding));
        json.WriteString("claimReviewed", ReportText.OneLine(ClaimWords.Sentence(claim)));
        WriteClaim(json, claim);
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", VerdictNames.NameOf(finding.Verdict));
        json.WriteEndObject();
        json.WriteString("reviewBody", ReportText.OneLine(finding.Message));
        if (finding.Waiver is { } waiver)
        {
            json.WriteString("creativeWorkStatus", WaiverWords.Of(waiver));
        }

        if (finding.Reference is { } reference)
        {
            json.WriteString(
                "citation",
                ReportText.OneLine($"{reference.Source}: {reference.Text}")
            );
        }

        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        if ((claim.Origin ?? claim.Source) is { } author)
        {
            json.WriteStartObject("author");
            json.WriteString("@type", "Organization");
            json.WriteString("name", ReportText.OneLine(author));
            json.WriteEndObject();
        }

        if (claim.Published is { } day)
        {
            json.WriteString(
                "datePublished",
                day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            );
        }

        if (claim.Article is { } article)
        {
            json.WriteStartObject("appearance");
            json.WriteString("@type", "CreativeWork");
            json.WriteString("identifier", ReportText.OneLine(article));
            if (ArticleLink.WebAddress(claim) is { } url)
            {
                json.WriteString("url", url);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
