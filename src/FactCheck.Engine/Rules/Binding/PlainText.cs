using System.Text;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>Brings the text of rules into the form in which articles are searched.</summary>
internal static class PlainText
{
    /// <summary>The text in NFC; a lone surrogate stays as it is.</summary>
    public static string Normalize(string text) => SourceText.From(text).Normalized;

    /// <summary>The text in NFC, without blanks at its ends, and with one space for each run of blanks.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in Normalize(text).Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result[^1] != ' ')
            {
                result.Append(' ');
            }
        }
        return result.ToString();
    }
}
