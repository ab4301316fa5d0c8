using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>
/// Headings of other content ("Tin liên quan", "Most read"): what stands under one is no part of the article, up to the
/// next such heading.
/// </summary>
/// <remarks>
/// A box inside an article has such a heading too. So the article goes on where two paragraphs of prose follow each other
/// and the section is no list with times. Before the first paragraph only the heading itself is dropped.
/// </remarks>
internal sealed class SectionSignal
{
    private readonly LinePhrases _headings;

    /// <summary>Compiles <c>boilerplate: sections</c> of the packs.</summary>
    public SectionSignal(LanguageSet languages) =>
        _headings = new LinePhrases(languages.PhrasesOf("boilerplate", "sections"));

    /// <inheritdoc cref="IBoilerplateSignal.Mark"/>
    public void Mark(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].IsSectionHeading =
                (lines[i].IsLive || lines[i].IsListed) && _headings.Matches(lines[i].Chars);
        }
        var proseSeen = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            proseSeen |= line is { IsLive: true, IsProse: true };
            if (!line.IsSectionHeading)
            {
                continue;
            }
            line.Drop("heading of other content");
            if (proseSeen)
            {
                i = DropSection(lines, i);
            }
        }
    }

    // Returns the index of the last line of the section.
    private static int DropSection(IReadOnlyList<Line> lines, int heading)
    {
        var end = heading + 1;
        while (end < lines.Count && !lines[end].IsSectionHeading)
        {
            end++;
        }
        var resumes = ResumesAt(lines, heading + 1, end);
        for (var i = heading + 1; i < resumes; i++)
        {
            lines[i].Drop($"under the heading '{lines[heading].Text}'");
        }
        return resumes - 1;
    }

    private static int ResumesAt(IReadOnlyList<Line> lines, int start, int end)
    {
        Line? previous = null;
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsListed)
            {
                return end;
            }
        }
        for (var i = start; i < end; i++)
        {
            if (!lines[i].IsLive)
            {
                continue;
            }
            if (lines[i].IsProse && previous is { IsProse: true })
            {
                return previous.Number - 1;
            }
            previous = lines[i];
        }
        return end;
    }
}
