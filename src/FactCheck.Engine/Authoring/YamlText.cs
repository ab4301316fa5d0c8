using System.Globalization;
using System.Text;

namespace FactCheck.Authoring;

/// <summary>Writes text as a YAML scalar on one line that every YAML reader reads back as the same text.</summary>
public static class YamlText
{
    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off"];

    /// <summary>Plain where that is safe, else in single quotes, else (control characters) in double quotes.</summary>
    public static string Of(string text) =>
        IsPlain(text) ? text
        : text.Any(IsHidden) ? Escaped(text)
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    // A pattern begins with < or (; a colon or a hash inside it has no blank beside it that YAML would see.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || text[0] is '<' or '(')
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && text.All(c =>
            char.IsLetterOrDigit(c) || " .,-–()<>:/%;?!…'’=+|".Contains(c, StringComparison.Ordinal)
        )
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var isHidden = rune.IsBmp && IsHidden((char)rune.Value);
            escaped.Append(
                rune.Value switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    _ when isHidden => string.Create(
                        CultureInfo.InvariantCulture,
                        $"\\u{rune.Value:X4}"
                    ),
                    _ => rune.ToString(),
                }
            );
        }
        return escaped.Append('"').ToString();
    }
}
