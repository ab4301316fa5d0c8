using System.Buffers;
using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Metadata;
using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>Reads what each line of a page looks like on its own: a credit, a caption, a time.</summary>
internal sealed class LineReader
{
    private const int MaxAuthorWords = 5;
    private static readonly SearchValues<char> Dashes = SearchValues.Create(",-–|•");

    private readonly CreditReader _credits;
    private readonly CaptionReader _captions;
    private readonly StampReader _stamps;
    private readonly string[] _authorCues;

    /// <summary>Compiles the words of the packs.</summary>
    public LineReader(LanguageSet languages)
    {
        _credits = new CreditReader(languages);
        _captions = new CaptionReader(languages);
        _stamps = new StampReader(languages);
        _authorCues = [.. languages.PhrasesOf("articles", "author")];
    }

    /// <summary>The lines of <paramref name="page"/>.</summary>
    public IReadOnlyList<Line> Read(Page page)
    {
        var lines = new List<Line>(page.Lines.Count);
        foreach (var source in page.Lines)
        {
            var line = new Line(lines.Count + 1, source, page);
            if (line.IsLive && source.Role is not (LineRole.Title or LineRole.Heading))
            {
                line.IsStamp = _stamps.IsStamp(line.Chars);
                line.IsCaption =
                    source.Role == LineRole.Caption
                    || _captions.HasCounter(line.Chars)
                    || _captions.HasPhotoCredit(line.Chars);
                line.Credit = line.IsCaption ? null : _credits.ReadLine(line.Chars);
                line.IsDoubled = LineShape.IsDoubled(line.Chars);
            }
            lines.Add(line);
        }
        MarkSecondCaptions(lines);
        return lines;
    }

    /// <summary>The author that a short line names, with or without a cue ("By Jane Roe"); else <see langword="null"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="needsCue">Whether a bare name is not enough.</param>
    public string? AuthorOf(Line line, bool needsCue)
    {
        return
            line.Words > MaxAuthorWords + 2
            || line.Credit is not null
            || line.EndsSentence
            || line.Source.Role is LineRole.Title or LineRole.Heading or LineRole.Cell
            ? null
            : AuthorIn(line.Text, needsCue);
    }

    private string? AuthorIn(string text, bool needsCue)
    {
        foreach (var cue in _authorCues)
        {
            if (
                text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)
                && text.Length > cue.Length
                && text[cue.Length] is ' ' or ':'
            )
            {
                var name = text[cue.Length..].Trim(' ', ':');
                return IsPerson(name) ? name : null;
            }
        }
        return !needsCue && LineShape.CountWords(text) >= 2 && IsPerson(text) ? text : null;
    }

    /// <summary>The publication date that a line below the headline states; <see langword="null"/> when it states none.</summary>
    public string? DateOf(Line line) =>
        line.IsStamp ? DateIn(line.Text)
        : SplitByline(line) is { } parts ? DateIn(parts.Date)
        : null;

    /// <summary>The author in a byline that ends with a date: <c>By Jane Roe, 15 October 2014</c>.</summary>
    public string? AuthorBeforeDate(Line line) => SplitByline(line)?.Author;

    private string? DateIn(string stamp) =>
        _stamps.Bare(stamp) is { } bare && PublicationDateReader.Read(bare) is not null
            ? bare
            : null;

    private (string Author, string Date)? SplitByline(Line line)
    {
        if (line.Words > 14 || line.EndsSentence || line.Source.Role == LineRole.Title)
        {
            return null;
        }
        for (var at = NextDash(line.Text, -1); at >= 0; at = NextDash(line.Text, at))
        {
            var date = line.Text[(at + 1)..].Trim();
            if (_stamps.IsStamp(date))
            {
                return AuthorIn(line.Text[..at].Trim(), needsCue: false) is { } author
                    ? (author, date)
                    : null;
            }
        }
        return null;
    }

    private static int NextDash(string text, int at) =>
        text.AsSpan(at + 1).IndexOfAny(Dashes) is var next and >= 0 ? at + 1 + next : -1;

    /// <summary>The credit in brackets at the end of a paragraph.</summary>
    public Credit? CreditAtEnd(Line line) => _credits.ReadEnd(line.Text);

    private static bool IsPerson(string name) =>
        LineShape.IsName(name, MaxAuthorWords) && !name.Any(char.IsDigit);

    // Behind "… - Hình 1" stands the caption itself, unless a paragraph follows.
    private void MarkSecondCaptions(List<Line> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (_captions.HasCounter(lines[i - 1].Chars) && line.Credit is null && !line.IsProse)
            {
                line.IsCaption = line.Source.Role == LineRole.Text && line.IsLive && !line.IsStamp;
            }
        }
    }
}
