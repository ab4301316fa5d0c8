using FactCheck.Consistency;

namespace FactCheck.Reporting;

/// <summary>Finds the findings of a fact, in the order of the report. It costs four bytes a finding.</summary>
internal sealed class FindingsByFact
{
    private readonly IReadOnlyList<Finding> _findings;
    private readonly int[] _order;

    /// <summary>Prepares to look into <paramref name="findings"/>.</summary>
    public FindingsByFact(IReadOnlyList<Finding> findings)
    {
        _findings = findings;
        _order = [.. Enumerable.Range(0, findings.Count)];
        Array.Sort(
            _order,
            (left, right) =>
                string.CompareOrdinal(findings[left].Fact, findings[right].Fact)
                    is not 0
                        and var byFact
                    ? byFact
                    : left.CompareTo(right)
        );
    }

    /// <summary>The findings of <paramref name="fact"/>.</summary>
    public IEnumerable<Finding> this[string fact]
    {
        get
        {
            for (
                var at = First(fact);
                at < _order.Length && _findings[_order[at]].Fact == fact;
                at++
            )
            {
                yield return _findings[_order[at]];
            }
        }
    }

    private int First(string fact)
    {
        var (low, high) = (0, _order.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_findings[_order[middle]].Fact, fact) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
