using AngleSharp.Html.Parser.Tokens;

namespace FactCheck.Corpus.Formats;

/// <summary>Reads the attributes of a tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>The value of an attribute; <see langword="null"/> when the tag does not have it.</summary>
    public static string? Find(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value ?? "";
            }
        }
        return null;
    }

    /// <summary>Why the element is no part of an article, by its name and attributes.</summary>
    public static string? DropReason(HtmlTagToken tag)
    {
        if (HtmlElements.FurnitureReason(tag.Name) is { } reason)
        {
            return reason;
        }
        if (tag.Attributes.Count == 0 || tag.Name is "html" or "body" or "main" or "article")
        {
            return null;
        }
        if (Find(tag, "role") is { } role && HtmlElements.IsFurnitureRole(role))
        {
            return $"marked as {role} by its role";
        }
        if (IsHidden(tag))
        {
            return "hidden on the page";
        }
        var name =
            HtmlElements.FurnitureName(Find(tag, "class") ?? "")
            ?? HtmlElements.FurnitureName(Find(tag, "id") ?? "");
        return name is null ? null : $"marked as {name} by its class or id";
    }

    private static bool IsHidden(HtmlTagToken tag) =>
        Find(tag, "hidden") is not null
        || Find(tag, "aria-hidden") == "true"
        || (Find(tag, "style") ?? "")
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
