using FactCheck.Consistency;
using FactCheck.Documentation;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Rendering.Reports;

/// <summary>Writes the pages of all rules into a folder.</summary>
internal static class RulePages
{
    /// <summary>
    /// Writes <c>README.md</c>, <c>rules/ID.md</c> and their charts; pages of rules that are gone are left to who made them.
    /// </summary>
    /// <exception cref="IOException">A page could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A page may not be written.</exception>
    public static void Write(string folder, RuleSet rules, Report? report)
    {
        var facts = report?.Judgement.Facts.ToLookup(fact => fact.Rule?.Id, StringComparer.Ordinal);
        var pictures = report is null ? null : new RulePictures(report);
        foreach (var rule in rules.Rules)
        {
            var path = Path.Combine(folder, RuleIndex.PageOf(rule));
            WritePage(path, rule, rules, facts is null ? null : [.. facts[rule.Id]], pictures);
        }

        AtomicFile.Write(
            Path.Combine(folder, "README.md"),
            output => RuleIndex.Write(output, rules.Rules, report)
        );
    }

    private static void WritePage(
        string path,
        Rule rule,
        RuleSet rules,
        IReadOnlyList<FactReport>? facts,
        RulePictures? pictures
    )
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, svg) in pictures?.Of(rule, facts ?? []) ?? [])
        {
            AtomicFile.Write(Path.Combine(folder, place), output => output.Write(svg));
            places.Add(place);
        }

        AtomicFile.Write(
            path,
            output =>
                RulePage.Write(
                    output,
                    rule,
                    rules.Constraints.Where(constraint =>
                        constraint.Left == rule.Id || constraint.Right == rule.Id
                    ),
                    facts,
                    places,
                    folder
                )
        );
    }
}
