using AngleSharp.Html.Parser.Tokens;

namespace FactCheck.Corpus.Formats;

/// <summary>The elements that are open at a place of an HTML text, and what they make of its lines.</summary>
/// <remarks>
/// A smaller thing than the standard's tree construction: an end tag closes the nearest open element of its name, a block
/// closes an open paragraph, list items and cells close each other.
/// </remarks>
internal sealed class HtmlStack
{
    // Deeper elements are read as if they were not there; keeps hostile nesting cheap.
    private const int MaxDepth = 512;

    private readonly List<Entry> _open = [];
    private int _links;

    /// <summary>Whether the text is that of a link.</summary>
    public bool InLink => _links > 0;

    /// <summary>Whether what stands here is no text of the page.</summary>
    public bool IsSilent => _open.Count > 0 && _open[^1].IsSilent;

    /// <summary>Whether the headline of a page header stands here: the one part of it that belongs to the article.</summary>
    private bool IsHeadline => Role == LineRole.Title;

    /// <summary>What the line is.</summary>
    public LineRole Role => _open.Count > 0 ? _open[^1].Role : LineRole.Text;

    /// <summary>Why the line is no part of an article; <see langword="null"/> when it may be.</summary>
    public string? DropReason
    {
        get
        {
            if (_open.Count == 0)
            {
                return null;
            }
            var top = _open[^1];
            return top.DropReason ?? (IsHeadline ? null : top.HeaderReason);
        }
    }

    /// <summary>Opens an element.</summary>
    public void Open(HtmlTagToken tag)
    {
        CloseImplied(tag.Name);
        if (tag.IsSelfClosing && !HtmlElements.IsBlock(tag.Name) || HtmlElements.IsVoid(tag.Name))
        {
            return;
        }
        if (_open.Count >= MaxDepth)
        {
            return;
        }
        var parent = _open.Count > 0 ? _open[^1] : default;
        var inArticle = parent.InArticle || tag.Name is "article" or "main";
        _open.Add(
            new Entry(
                tag.Name,
                HtmlElements.RoleOf(tag.Name) ?? Inherited(tag.Name, parent.Role),
                parent.DropReason ?? HtmlAttributes.DropReason(tag),
                parent.HeaderReason
                    ?? (tag.Name == "header" && !inArticle ? "page header (<header>)" : null),
                parent.IsSilent || HtmlElements.IsSilent(tag.Name),
                inArticle
            )
        );
        _links += tag.Name == "a" ? 1 : 0;
    }

    /// <summary>Closes the nearest open element called <paramref name="name"/>, and those inside it.</summary>
    public void Close(string name)
    {
        var isBlock = HtmlElements.IsBlock(name) || HtmlElements.IsSilent(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                CloseTo(i);
                return;
            }
            // The end tag of a link or of bold text closes no block around it.
            if (!isBlock && HtmlElements.IsBlock(_open[i].Name))
            {
                return;
            }
        }
    }

    private void CloseImplied(string name)
    {
        if (!HtmlElements.IsBlock(name) || name == "br")
        {
            return;
        }
        if (_open.Count > 0 && _open[^1].Name == "p")
        {
            CloseTo(_open.Count - 1);
        }
        var (own, bound) = name switch
        {
            "li" => ("li", "ul ol menu"),
            "dt" or "dd" => ("dt dd", "dl"),
            "td" or "th" => ("td th", "tr table"),
            "tr" => ("tr", "table"),
            "option" => ("option", "select"),
            _ => ("", ""),
        };
        for (var i = _open.Count - 1; i >= 0 && own.Length > 0; i--)
        {
            if (bound.Split(' ').Contains(_open[i].Name))
            {
                return;
            }
            if (own.Split(' ').Contains(_open[i].Name))
            {
                CloseTo(i);
                return;
            }
        }
    }

    private void CloseTo(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            _links -= _open[i].Name == "a" ? 1 : 0;
            _open.RemoveAt(i);
        }
    }

    // A paragraph in an item or a caption is part of it; in a cell of a layout table it is a paragraph.
    private static LineRole Inherited(string name, LineRole parent) =>
        name == "p" && parent is not (LineRole.ListItem or LineRole.Caption)
            ? LineRole.Text
            : parent;

    private readonly record struct Entry(
        string Name,
        LineRole Role,
        string? DropReason,
        string? HeaderReason,
        bool IsSilent,
        bool InArticle
    );
}
