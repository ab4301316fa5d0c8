using FactCheck.Extraction.Quantities;
using FactCheck.Values;

namespace FactCheck.Matching;

/// <summary>
/// A unit that a pattern names behind a capture, where the text writes it otherwise: inside the value (<c>620m</c>,
/// <c>$5</c>) or in other words (<c>620 m</c>).
/// </summary>
/// <param name="Slot">The capture.</param>
/// <param name="Names">Under which names a value may have the unit.</param>
/// <param name="Units">The words that name units.</param>
internal sealed record UnitSlot(CaptureSlot Slot, IReadOnlySet<string> Names, UnitWords Units)
{
    private const int None = -1;

    /// <summary>
    /// Where the unit ends of a value that ends at <paramref name="position"/>: there too when it stands inside;
    /// -1 where no value of the capture ends, or its unit is another.
    /// </summary>
    public int EndOf(SentenceValues values, in SentenceText text, int position)
    {
        if (
            values.EndingAt(Slot, text, position)
                is not { Value: Quantity { Unit: { } unit } } value
            || !Names.Contains(unit)
        )
        {
            return None;
        }
        // Units of measure stand behind the mention, unless they are one word with the digits; all others belong to it.
        return value.Kind is ValueKind.Number or ValueKind.Count
            ? EndOfWords(unit, text, position)
            : position;
    }

    /// <summary>The places from which <see cref="EndOf"/> may lead to <paramref name="end"/>, the last first.</summary>
    public List<int> StartsOf(SentenceValues values, in SentenceText text, int end)
    {
        var starts = new List<int>();
        for (
            var (start, words) = (end, 0);
            start >= 0 && words <= Units.MaxWords;
            start = text.Before(start), words++
        )
        {
            if (EndOf(values, text, start) == end)
            {
                starts.Add(start);
            }
        }
        return starts;
    }

    private int EndOfWords(string unit, in SentenceText text, int position)
    {
        var words = new List<string>();
        var end = position;
        while (position < text.End && words.Count < Units.MaxWords)
        {
            words.Add(text.WordAt(position).ToString());
            position = text.After(position);
            end = Units.NamesOf(words).Contains(unit) ? position : end;
        }
        return end;
    }
}
