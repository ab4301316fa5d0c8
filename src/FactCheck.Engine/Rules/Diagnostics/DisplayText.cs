using System.Globalization;
using System.Text;

namespace FactCheck.Rules.Diagnostics;

/// <summary>Text as a terminal shows it: columns instead of characters, and nothing that the terminal would obey.</summary>
internal static class DisplayText
{
    private const char Replacement = '\uFFFD';

    // Blocks whose characters take two columns: East Asian Wide and Fullwidth of UAX #11, and the emoji blocks.
    private static readonly (int First, int Last)[] WideBlocks =
    [
        (0x1100, 0x115F),
        (0x2E80, 0x303E),
        (0x3041, 0x33FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F),
        (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>A character that a person sees.</summary>
    /// <param name="Text">What to print: control characters and tabs are replaced.</param>
    /// <param name="Units">Its UTF-16 units in the source.</param>
    /// <param name="Width">Columns it takes.</param>
    internal readonly record struct Element(string Text, int Units, int Width);

    public static IReadOnlyList<Element> Elements(string line)
    {
        var elements = new List<Element>();
        for (var at = 0; at < line.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(line, at);
            var text = line.Substring(at, length);
            elements.Add(new Element(text == "\t" ? " " : Clean(text), length, WidthOf(text)));
            at += length;
        }
        return elements;
    }

    /// <summary>The text with control and bidirectional control characters replaced, so that a terminal shows and does not obey.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsDangerous))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(IsDangerous(c) ? Replacement : c);
        }
        return clean.ToString();
    }

    private static bool IsDangerous(char c) =>
        char.IsControl(c)
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'
        || c is '\u2028' or '\u2029';

    private static int WidthOf(string element)
    {
        var rune = Rune.TryGetRuneAt(element, 0, out var first) ? first : new Rune(Replacement);
        return WideBlocks.Any(block => rune.Value >= block.First && rune.Value <= block.Last)
            ? 2
            : 1;
    }
}
