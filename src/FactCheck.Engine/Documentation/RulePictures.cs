using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Reporting.Charts;
using FactCheck.Rules;

namespace FactCheck.Documentation;

/// <summary>The charts of a rule's facts, the same as in the HTML report, as SVG files beside the rule's page.</summary>
/// <param name="report">The report that the facts are of.</param>
public sealed class RulePictures(Report report)
{
    private const int Digits = 12;

    private readonly FindingsByFact _findings = new(report.Judgement.Findings);

    /// <summary>The pictures of <paramref name="facts"/> by their place as seen from the rule's page; a fact with nothing to compare has none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="facts">Its facts.</param>
    public IEnumerable<(string Place, string Svg)> Of(Rule rule, IEnumerable<FactReport> facts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
        {
            if (ChartPicture.Of(fact, _findings[fact.Fact]) is { } svg)
            {
                yield return (PlaceOf(rule, fact), svg);
            }
        }
    }

    /// <summary>Where the picture of a fact lies, as seen from the rule's page.</summary>
    internal static string PlaceOf(Rule rule, FactReport fact) =>
        $"charts/{rule.Id}-{Fingerprints.Hash(fact.Fact)[..Digits]}.svg";
}
