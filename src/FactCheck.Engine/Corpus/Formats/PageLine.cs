using FactCheck.Text;

namespace FactCheck.Corpus.Formats;

/// <summary>A line of a page's text that is not blank: a paragraph, a heading, a menu item.</summary>
/// <param name="Span">Where it stands in <see cref="Page.Text"/>, white space around it left out.</param>
/// <param name="Role">What the markup says about it.</param>
/// <param name="IsLink">Whether all of it is the text of links.</param>
/// <param name="StartsArticle">Whether the markup begins an article here.</param>
/// <param name="DropReason">Why the format drops it; <see langword="null"/> when it does not.</param>
internal sealed record PageLine(
    TextSpan Span,
    LineRole Role = LineRole.Text,
    bool IsLink = false,
    bool StartsArticle = false,
    string? DropReason = null
);
