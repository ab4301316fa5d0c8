using System.Text;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>Brings the text of rules into the form in which articles are searched.</summary>
internal static class PlainText
{
    /// <summary>The text in NFC. A lone surrogate, which no article can hold, becomes U+FFFD.</summary>
    public static string Normalize(string text)
    {
        var normalized = SourceText.From(text).Normalized;
        return normalized.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? normalized
            : string.Concat(normalized.EnumerateRunes());
    }

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
