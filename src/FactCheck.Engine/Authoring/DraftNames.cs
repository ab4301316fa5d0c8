using System.Globalization;
using System.Text;

namespace FactCheck.Authoring;

/// <summary>Makes the title and the id of a rule from the words of its pattern.</summary>
internal static class DraftNames
{
    private const int MaxId = 60;
    private const string Nameless = "new-rule";

    /// <summary>What the rule is about: <c>people killed (Kobani, explosion)</c>.</summary>
    public static string Fact(string words, IReadOnlyList<string> near)
    {
        var inside = words.Length == 0 ? "value" : words;
        return near.Count == 0 ? inside : $"{inside} ({string.Join(", ", near)})";
    }

    /// <summary>The same with a capital letter.</summary>
    public static string Title(string fact) =>
        string.Concat(char.ToUpperInvariant(fact[0]).ToString(), fact.AsSpan(1));

    /// <summary>An id that none of <paramref name="known"/> is: the letters of the fact without marks.</summary>
    public static string Id(string fact, IReadOnlySet<string> known)
    {
        var id = Slug(fact);
        var unique = id;
        for (var i = 2; known.Contains(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
        }
        return unique;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (
            var c in text.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD)
        )
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append(slug.Length > 0 && slug[^1] != '-' ? "-" : "");
            }
        }
        var whole = slug.ToString();
        var cut =
            whole.Length > MaxId
                ? whole[..(whole.LastIndexOf('-', MaxId) is > 0 and var at ? at : MaxId)]
                : whole;
        var id = cut.Trim('-');
        return id.Length == 0 ? Nameless : id;
    }
}
