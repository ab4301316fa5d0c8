using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Documentation;

/// <summary>The list of all rules in Markdown, with links to their pages.</summary>
public static class RuleIndex
{
    /// <summary>The page of <paramref name="rule"/>, as seen from the list.</summary>
    public static string PageOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"rules/{rule.Id}.md";
    }

    /// <summary>Writes the list.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="report">What the corpus says; <see langword="null"/> when none was read.</param>
    public static void Write(TextWriter output, IReadOnlyList<Rule> rules, Report? report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        output.Write("# The rules\n\n");
        if (report is not null)
        {
            output.Write(
                $"{ReportSummary.Headline(report)}; {ReportSummary.Input(report.Run)}.\n\n"
            );
        }

        var verdicts = report?.Judgement.Facts.ToLookup(
            fact => fact.Rule?.Id,
            StringComparer.Ordinal
        );
        output.Write(
            verdicts is null
                ? "| Rule | Level |\n| --- | --- |\n"
                : "| Rule | Level | Verdict |\n| --- | --- | --- |\n"
        );
        foreach (var rule in rules.OrderBy(rule => rule.Title, StringComparer.Ordinal))
        {
            output.Write(
                $"| [{MarkdownText.Escape(rule.Title)}]({Uri.EscapeDataString(PageOf(rule)).Replace("%2F", "/", StringComparison.Ordinal)}) | {ReportNames.Of(rule.Severity)} |"
            );
            output.Write(verdicts is null ? "\n" : $" {Verdicts(verdicts[rule.Id])} |\n");
        }
    }

    private static string Verdicts(IEnumerable<FactReport> facts) =>
        string.Join(
            ", ",
            facts
                .GroupBy(fact => fact.Verdict)
                .OrderBy(group => group.Key)
                .Select(group =>
                    group.Count() == 1
                        ? VerdictNames.NameOf(group.Key)
                        : $"{VerdictNames.NameOf(group.Key)} ({group.Count()})"
                )
        );
}
