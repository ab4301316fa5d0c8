using FactCheck.Corpus.Formats;
using FactCheck.Text;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>A line of a page while it is judged. What it looks like is read once; what it is taken for changes.</summary>
/// <param name="number">Number of the line among the page's lines that are not blank, from 1.</param>
/// <param name="source">The line as its format gave it.</param>
/// <param name="page">The page.</param>
internal sealed class Line(int number, PageLine source, Page page)
{
    /// <summary>A line is prose when it ends a sentence and has this many words.</summary>
    public const int ProseWords = 8;

    // So long a line is prose even without a full stop: a standfirst, a teaser that was cut off.
    private const int LongWords = 25;

    private readonly char _lastMark = LineShape.LastMark(source.Span.In(page.Text));

    /// <summary>A line of a menu has no more words than this.</summary>
    public const int MenuWords = 7;

    /// <summary>The line's text, where it stands: most lines need no copy of it.</summary>
    public ReadOnlySpan<char> Chars => source.Span.In(page.Text);

    /// <summary>The line's text.</summary>
    public string Text => field ??= Chars.ToString();

    /// <summary>Number among the page's lines that are not blank, from 1.</summary>
    public int Number => number;

    /// <summary>Its line in the file, from 1.</summary>
    public int FileLine => page.LineMap.PositionAt(page.Map.ToOriginal(source.Span).Start).Line;

    /// <summary>Where it stands in the page's text.</summary>
    public TextSpan Span => source.Span;

    /// <summary>The line as its format gave it.</summary>
    public PageLine Source => source;

    /// <summary>Number of words: runs between blanks that hold a letter or digit.</summary>
    public int Words { get; } = LineShape.CountWords(source.Span.In(page.Text));

    /// <summary>Whether it ends with <c>. ! ? …</c>, closing quotes and brackets aside.</summary>
    public bool EndsSentence => _lastMark is '.' or '!' or '?' or '…';

    /// <summary>Whether it ends with a full stop.</summary>
    public bool EndsPlainSentence => _lastMark is '.' or '…';

    /// <summary>Whether it introduces what follows.</summary>
    public bool Introduces => _lastMark == ':';

    /// <summary>Whether it is a paragraph of prose. A heuristic: an exclamation or a question may be a headline.</summary>
    public bool IsProse =>
        source.Role is not (LineRole.Title or LineRole.Heading)
        && !source.IsLink
        && Credit is null
        && !IsCaption
        && !IsDoubled
        && (Words >= LongWords || (Words >= ProseWords && _lastMark is '.' or '…' or ':'));

    /// <summary>Whether it may be a headline: some words, no full stop.</summary>
    public bool IsHeadline =>
        source.Role is LineRole.Title or LineRole.Heading
        || (
            Words is >= 2 and <= 40
            && !IsProse
            && Credit is null
            && !IsCaption
            && _lastMark is not ('.' or ':' or ',' or ';')
        );

    /// <summary>Whether it is short and ends no sentence, as an item of a menu.</summary>
    public bool IsMenuItem =>
        source.IsLink
        || (
            Words <= MenuWords
            && !EndsSentence
            && !Introduces
            && Credit is null
            && !IsCaption
            && source.Role is LineRole.Text or LineRole.ListItem
        );

    /// <summary>The outlets that it credits; <see langword="null"/> when it is no credit line.</summary>
    public Credit? Credit { get; set; }

    /// <summary>Whether it is nothing but a date, a time, or "2 hours ago".</summary>
    public bool IsStamp { get; set; }

    /// <summary>Whether it is a picture's caption.</summary>
    public bool IsCaption { get; set; }

    /// <summary>Whether it is one text written twice without a break.</summary>
    public bool IsDoubled { get; set; }

    /// <summary>Whether it begins a section of other content ("Related").</summary>
    public bool IsSectionHeading { get; set; }

    /// <summary>Whether it belongs to the page and not to an article, so that an article may end before it.</summary>
    public bool IsFurniture { get; private set; }

    /// <summary>Why it was dropped; <see langword="null"/> while it is live.</summary>
    public string? Reason { get; private set; } = source.DropReason;

    /// <summary>Whether it was not dropped.</summary>
    public bool IsLive => Reason is null;

    /// <summary>What a live line is taken for.</summary>
    public BlockKind Kind { get; set; } = BlockKind.Body;

    /// <summary>Whether it is part of a list of other articles.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Drops the line as part of a list of other articles; a reason it has already stays.</summary>
    public void MarkAsListed(string reason)
    {
        Drop(reason);
        IsListed = true;
        IsFurniture = true;
    }

    /// <summary>Drops the line; the first reason stays.</summary>
    public void Drop(string reason, bool furniture = true)
    {
        if (IsLive)
        {
            Reason = reason;
            IsFurniture = furniture;
        }
    }
}
