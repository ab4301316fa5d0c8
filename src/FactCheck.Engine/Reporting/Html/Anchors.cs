using FactCheck.Consistency;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>The names of places in the page. They are made of what a thing is, so a link keeps while the corpus grows.</summary>
internal sealed class Anchors
{
    private const int Digits = 12;

    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<Finding, string> _findings = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Names all facts and findings of <paramref name="report"/>.</summary>
    public Anchors(Report report)
    {
        var judgement = report.Judgement;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in judgement.Facts)
        {
            var name = $"fact-{Fingerprints.Hash(fact.Fact)[..Digits]}";
            _facts.TryAdd(fact.Fact, used.Add(name) ? name : $"{name}-{_facts.Count}");
        }

        var fingerprints = new Fingerprints(report.Roots);
        foreach (var finding in judgement.Findings)
        {
            _findings[finding] = $"finding-{fingerprints.Next(finding)}";
        }
    }

    /// <summary>The place of a fact; <see langword="null"/> for one that is not in the report.</summary>
    public string? OfFact(string fact) => _facts.GetValueOrDefault(fact);

    /// <summary>The place of a finding, the same that the ClaimReview report links to.</summary>
    public string OfFinding(Finding finding) => _findings[finding];

    /// <summary>The place of the facts with a verdict.</summary>
    public static string OfVerdict(Verdict verdict) =>
        $"facts-{VerdictNames.NameOf(verdict).Replace(' ', '-')}";
}
