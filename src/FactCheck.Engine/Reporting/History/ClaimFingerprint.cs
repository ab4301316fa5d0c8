using FactCheck.Claims;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.History;

/// <summary>A name of a claim that stays when its article is edited elsewhere: no line, no offset.</summary>
internal static class ClaimFingerprint
{
    /// <summary>The fingerprint: 32 hexadecimal digits, made of fact, article and quote, else of what other programs tell.</summary>
    public static string Of(Claim claim) =>
        Fingerprints.Hash(
            string.Join(
                '\n',
                new[]
                {
                    claim.Fact,
                    claim.Article is { } article ? ReportPath.Of(article) : claim.Source ?? "",
                    claim.Quote ?? Said(claim),
                }.Select(ReportText.OneLine)
            )
        );

    private static string Said(Claim claim) =>
        claim.AsOf is { } time
            ? $"{ValueText.Of(claim.Value)} as of {ValueText.Of(time)}"
            : ValueText.Of(claim.Value);
}
