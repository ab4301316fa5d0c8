using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Wording;

/// <summary>Makes text of articles and file names safe to show: it can neither steer a terminal nor turn the line around.</summary>
public static class ReportText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text on one line: runs of white space become one space; control characters, direction marks and broken
    /// surrogates become U+FFFD, so that a reader sees that something was there.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                AppendSpace(line);
            }
            else if (IsHostile(rune))
            {
                line.Append(Replacement);
            }
            else
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().Trim(' ');
    }

    private static void AppendSpace(StringBuilder line)
    {
        if (line.Length == 0 || line[^1] != ' ')
        {
            line.Append(' ');
        }
    }

    /// <summary>Joiners are kept: scripts and emoji need them, and they change no order.</summary>
    private static bool IsHostile(Rune rune) =>
        rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
