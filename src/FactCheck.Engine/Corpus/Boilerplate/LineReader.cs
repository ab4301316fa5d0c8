using FactCheck.Corpus.Formats;
using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>Reads what each line of a page looks like on its own: a credit, a caption, a time.</summary>
internal sealed class LineReader
{
    private const int MaxAuthorWords = 5;

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
        _authorCues =
        [
            .. languages.Packs.SelectMany(pack => pack.Root.Section("articles").Phrases("author")),
        ];
    }

    /// <summary>The lines of <paramref name="page"/>.</summary>
    public IReadOnlyList<Line> Read(Page page)
    {
        var lines = new List<Line>(page.Lines.Count);
        foreach (var source in page.Lines)
        {
            var text = source.Span.In(page.Text).ToString();
            var line = new Line(text, lines.Count + 1, source, page);
            if (line.IsLive && source.Role is not (LineRole.Title or LineRole.Heading))
            {
                line.IsStamp = _stamps.IsStamp(text);
                line.IsCaption =
                    source.Role == LineRole.Caption
                    || _captions.HasCounter(text)
                    || _captions.HasPhotoCredit(text);
                line.Credit = line.IsCaption ? null : _credits.ReadLine(text);
                line.IsDoubled = LineShape.IsDoubled(text);
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
        if (line.Words > MaxAuthorWords + 2 || line.Credit is not null || line.EndsSentence)
        {
            return null;
        }
        foreach (var cue in _authorCues)
        {
            if (
                line.Text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)
                && line.Text.Length > cue.Length
                && line.Text[cue.Length] is ' ' or ':'
            )
            {
                var name = line.Text[cue.Length..].Trim(' ', ':');
                return IsPerson(name) ? name : null;
            }
        }
        return !needsCue && line.Words >= 2 && IsPerson(line.Text) ? line.Text : null;
    }

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
            if (_captions.HasCounter(lines[i - 1].Text) && line.Credit is null && !line.IsProse)
            {
                line.IsCaption = line.Source.Role == LineRole.Text && line.IsLive && !line.IsStamp;
            }
        }
    }
}
