using System.Runtime.CompilerServices;
using FactCheck.Extraction.Dates.Grammar;

namespace FactCheck.Extraction.Dates.Scanning;

/// <summary>The lead words before a date, in their order. Lives on the stack.</summary>
internal struct Openers
{
    private const int Most = 8;

    // Nobody writes more; a text of nothing but "năm" would otherwise try each construction dozens of times a token.
    private const int MostOfOne = 2;

    private Leads _leads;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Lead word <paramref name="index"/>.</summary>
    public readonly DateLead this[int index] => _leads[index];

    /// <summary>Adds a lead word, unless that would be more than anybody writes.</summary>
    public bool TryAdd(DateLead lead)
    {
        var same = 0;
        for (var i = 0; i < Count; i++)
        {
            same += ReferenceEquals(_leads[i], lead) ? 1 : 0;
        }
        if (Count == Most || same == MostOfOne)
        {
            return false;
        }
        _leads[Count++] = lead;
        return true;
    }

    /// <summary>Whether a lead word before it is of the same kind.</summary>
    public readonly bool IsRepeated(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (ReferenceEquals(_leads[i], _leads[index]))
            {
                return true;
            }
        }
        return false;
    }

    [InlineArray(Most)]
    private struct Leads
    {
        private DateLead _first;
    }
}
