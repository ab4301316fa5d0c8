using System.Globalization;

namespace FactCheck.Rendering;

/// <summary>Counts items on the error stream while a person waits; says nothing where nobody watches.</summary>
internal static class Progress
{
    private const int Step = 100;
    private const string ClearLine = "\r\u001b[K";

    /// <summary>The same items, counted as they pass.</summary>
    public static IEnumerable<T> Over<T>(IEnumerable<T> items, CliConsole console)
    {
        if (!console.ErrorIsTerminal)
        {
            return items;
        }

        return Counted(items, console);
    }

    private static IEnumerable<T> Counted<T>(IEnumerable<T> items, CliConsole console)
    {
        var count = 0;
        try
        {
            foreach (var item in items)
            {
                if (++count % Step == 0)
                {
                    var shown = count.ToString("N0", CultureInfo.InvariantCulture);
                    console.Error.Write($"{ClearLine}{shown} articles");
                }

                yield return item;
            }
        }
        finally
        {
            if (count >= Step)
            {
                console.Error.Write(ClearLine);
            }
        }
    }
}
