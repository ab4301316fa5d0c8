using System.Globalization;

namespace FactCheck.Reporting.Html;

/// <summary>Long lists, of which the beginning is shown and the rest lies in folds of a few hundred.</summary>
internal static class Folding
{
    private const int FoldSize = 250;

    /// <summary>Writes <paramref name="items"/> as one list, or as several with the later ones folded away.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="items">The items.</param>
    /// <param name="shown">How many are shown at once.</param>
    /// <param name="list">Class of the lists.</param>
    /// <param name="noun">What the items are: <c>finding</c>.</param>
    /// <param name="write">Writes an item, an <c>li</c>.</param>
    public static void Write<T>(
        HtmlOutput html,
        IReadOnlyList<T> items,
        int shown,
        string list,
        string noun,
        Action<T> write
    )
    {
        // A fold for the sake of a few items is more work to open than to read.
        var first = items.Count <= shown * 3 / 2 ? items.Count : shown;
        WriteList(html, items, 0, first, list, write);
        for (var start = first; start < items.Count; start += FoldSize)
        {
            var end = Math.Min(start + FoldSize, items.Count);
            var range = string.Create(
                CultureInfo.InvariantCulture,
                $"{noun}s {start + 1:N0} to {end:N0} of {items.Count:N0}"
            );
            html.Write($"<details class=\"fold\"><summary>{range}</summary>");
            WriteList(html, items, start, end, list, write);
            html.Raw("</details>\n");
        }
    }

    private static void WriteList<T>(
        HtmlOutput html,
        IReadOnlyList<T> items,
        int start,
        int end,
        string list,
        Action<T> write
    )
    {
        html.Write($"<ul class=\"{list}\">\n");
        for (var i = start; i < end; i++)
        {
            write(items[i]);
        }

        html.Raw("</ul>\n");
    }
}
