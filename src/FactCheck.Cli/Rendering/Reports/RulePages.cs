using FactCheck.Documentation;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Rendering.Reports;

/// <summary>Writes the pages of all rules into a folder.</summary>
internal static class RulePages
{
    /// <summary>Writes <c>README.md</c> and <c>rules/ID.md</c>; pages of rules that are gone are left to who made them.</summary>
    /// <exception cref="IOException">A page could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A page may not be written.</exception>
    public static void Write(string folder, RuleSet rules, Report? report)
    {
        var facts = report?.Judgement.Facts.ToLookup(fact => fact.Rule?.Id, StringComparer.Ordinal);
        foreach (var rule in rules.Rules)
        {
            AtomicFile.Write(
                Path.Combine(folder, RuleIndex.PageOf(rule)),
                output =>
                    RulePage.Write(
                        output,
                        rule,
                        rules.Constraints.Where(constraint =>
                            constraint.Left == rule.Id || constraint.Right == rule.Id
                        ),
                        facts is null ? null : [.. facts[rule.Id]]
                    )
            );
        }

        AtomicFile.Write(
            Path.Combine(folder, "README.md"),
            output => RuleIndex.Write(output, rules.Rules, report)
        );
    }
}
