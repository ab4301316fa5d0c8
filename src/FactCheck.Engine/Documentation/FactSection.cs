using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;

namespace FactCheck.Documentation;

/// <summary>What a corpus says about the facts of a rule, as a part of the rule's page.</summary>
internal static class FactSection
{
    private const int MostClaims = 100;

    /// <summary>Writes the part.</summary>
    public static void Write(TextWriter output, IReadOnlyList<FactReport> facts)
    {
        output.Write("## What the corpus says\n\n");
        if (facts.All(fact => fact.Claims.Count == 0))
        {
            output.Write("Nobody speaks of it.\n\n");
            return;
        }

        foreach (var fact in facts)
        {
            Write(output, fact);
        }
    }

    private static void Write(TextWriter output, FactReport fact)
    {
        output.Write($"### {MarkdownText.Escape(fact.Fact)}\n\n");
        output.Write(
            $"**{VerdictNames.NameOf(fact.Verdict)}**: {MarkdownText.Escape(FactWords.Consensus(fact))}, {FactWords.Support(fact)}.\n\n"
        );
        var chart = ClaimChart.Of(fact);
        if (chart.Count > 0)
        {
            // A fence longer than any run of backquotes in it cannot be ended from inside.
            output.Write("````````text\n");
            foreach (var line in chart)
            {
                output.Write($"{line.Replace("````````", "'''", StringComparison.Ordinal)}\n");
            }

            output.Write("````````\n\n");
        }

        MarkdownTable.Write(
            output,
            ["Claim", "Who", "Where", "Quote"],
            fact.Claims.Take(MostClaims)
                .Select(claim =>
                    (IReadOnlyList<string>)
                        [
                            ValueText.Of(claim.Value),
                            ClaimWords.Who(claim),
                            ClaimWords.Where(claim),
                            ClaimWords.Quote(claim),
                        ]
                )
        );
        if (fact.Claims.Count > MostClaims)
        {
            output.Write($"{Counted.Of(fact.Claims.Count - MostClaims, "claim")} more.\n\n");
        }
    }
}
