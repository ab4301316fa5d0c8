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
    ) =>
        Write(
            html,
            items.Count,
            shown,
            "fold",
            noun,
            (start, end) => WriteList(html, items, start, end, list, write)
        );

    /// <summary>Writes items that are no list but whole parts, the later ones folded away.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="items">The items.</param>
    /// <param name="shown">How many are shown at once.</param>
    /// <param name="style">Class of the folds beside <c>fold</c>.</param>
    /// <param name="noun">What the items are: <c>fact</c>.</param>
    /// <param name="write">Writes an item.</param>
    public static void WriteParts<T>(
        HtmlOutput html,
        IReadOnlyList<T> items,
        int shown,
        string style,
        string noun,
        Action<T> write
    ) =>
        Write(
            html,
            items.Count,
            shown,
            $"fold {style}",
            noun,
            (start, end) =>
            {
                for (var i = start; i < end; i++)
                {
                    write(items[i]);
                }
            }
        );

    private static void Write(
        HtmlOutput html,
        int count,
        int shown,
        string style,
        string noun,
        Action<int, int> writeRange
    )
    {
        // A fold for the sake of a few items is more work to open than to read.
        var first = count <= shown * 3 / 2 ? count : shown;
        writeRange(0, first);
        for (var start = first; start < count; start += FoldSize)
        {
            var end = Math.Min(start + FoldSize, count);
            var range = string.Create(
                CultureInfo.InvariantCulture,
                $"{noun}s {start + 1:N0} to {end:N0} of {count:N0}"
            );
            html.Write($"<details class=\"{style}\"><summary>{range}</summary>");
            writeRange(start, end);
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
