using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting;
using FactCheck.Reporting.Charts;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;

namespace FactCheck.Documentation;

/// <summary>What a corpus says about the facts of a rule, as a part of the rule's page.</summary>
internal static class FactSection
{
    private const int MostClaims = 100;

    /// <summary>Writes the part.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="facts">The facts of the rule.</param>
    /// <param name="pictures">Places of their charts, as seen from the page.</param>
    /// <param name="folder">Full path of the page's folder.</param>
    public static void Write(
        TextWriter output,
        IReadOnlyList<FactReport> facts,
        IReadOnlySet<string> pictures,
        string folder
    )
    {
        output.Write("## What the corpus says\n\n");
        if (facts.All(fact => fact.Claims.Count == 0))
        {
            output.Write("Nobody speaks of it.\n\n");
            return;
        }

        foreach (var fact in facts)
        {
            Write(output, fact, pictures, folder);
        }
    }

    private static void Write(
        TextWriter output,
        FactReport fact,
        IReadOnlySet<string> pictures,
        string folder
    )
    {
        output.Write($"### {MarkdownText.Escape(fact.Fact)}\n\n");
        output.Write(
            $"**{VerdictNames.NameOf(fact.Verdict)}**: {MarkdownText.Escape(FactWords.Consensus(fact))}, {FactWords.Support(fact)}.\n\n"
        );
        if (
            fact.Rule is { } rule
            && RulePictures.PlaceOf(rule, fact) is var place
            && pictures.Contains(place)
        )
        {
            output.Write($"![{MarkdownText.Escape(ChartWords.Of(fact))}]({place})\n\n");
        }

        MarkdownTable.WriteMarked(
            output,
            ["Claim", "Who", "Where", "Quote"],
            fact.Claims.Take(MostClaims)
                .Select(claim =>
                    (IEnumerable<string>)
                        [
                            MarkdownText.Escape(ValueText.Of(claim.Value)),
                            MarkdownText.Escape(ClaimWords.Who(claim)),
                            Place(claim, folder),
                            MarkdownText.Escape(ClaimWords.Quote(claim)),
                        ]
                )
        );
        if (fact.Claims.Count > MostClaims)
        {
            output.Write($"{Counted.Of(fact.Claims.Count - MostClaims, "claim")} more.\n\n");
        }
    }

    private static string Place(Claim claim, string folder)
    {
        var where = MarkdownText.Escape(ClaimWords.Where(claim));
        return ArticleLink.Of(claim, folder) is { } link
            ? $"[{where}](<{MarkdownText.Address(link)}>)"
            : where;
    }
}
