using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>How many findings count at each level: what is left of them when a stream was judged.</summary>
public sealed class FindingCounts
{
    private readonly SortedDictionary<Severity, int> _counts = [];

    /// <summary>How many findings have the level.</summary>
    public int this[Severity level] => _counts.GetValueOrDefault(level);

    /// <summary>Whether a finding has at least the level.</summary>
    public bool AnyFrom(Severity level) => _counts.Keys.Any(found => found >= level);

    /// <summary>Counts <paramref name="findings"/>, those with a <see cref="Waiver"/> left out.</summary>
    public void Add(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings.Where(finding => finding.Waiver is null))
        {
            _counts[finding.Level] = this[finding.Level] + 1;
        }
    }
}
