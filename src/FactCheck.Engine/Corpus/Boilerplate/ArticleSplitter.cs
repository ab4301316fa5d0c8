namespace FactCheck.Corpus.Boilerplate;

/// <summary>Finds where one article on a page ends and the next begins.</summary>
/// <remarks>
/// A heuristic. Behind a credit line that follows prose, a headline begins a new article when prose follows it: two
/// paragraphs, or one that ends in a credit of its own. Headlines behind a credit without that are a list of other
/// articles. Where the markup has several articles with two paragraphs each, it decides instead.
/// </remarks>
internal static class ArticleSplitter
{
    // Between a headline and its first paragraph: a byline, a caption and its picture.
    private const int MaxHead = 4;

    /// <summary>The articles in order, at least one; together they have all lines.</summary>
    public static IReadOnlyList<ArticleDraft> Split(IReadOnlyList<Line> lines)
    {
        var live = lines.Where(line => line.IsLive).ToList();
        var starts = ByMarkup(live);
        if (starts.Count < 2)
        {
            starts = ByCredits(live);
        }
        var drafts = new List<ArticleDraft>();
        for (var i = 0; i < starts.Count; i++)
        {
            var from = i == 0 ? 0 : starts[i].Number - 1;
            var until = i + 1 < starts.Count ? starts[i + 1].Number - 1 : lines.Count;
            drafts.Add(new ArticleDraft([.. lines.Skip(from).Take(until - from)]));
        }
        return drafts.Count > 0 ? drafts : [new ArticleDraft(lines)];
    }

    private static List<Line> ByMarkup(List<Line> live)
    {
        var starts = new List<Line>();
        for (var i = 0; i < live.Count; i++)
        {
            if (!live[i].Source.StartsArticle)
            {
                continue;
            }
            var end = live.FindIndex(i + 1, line => line.Source.StartsArticle);
            var length = (end < 0 ? live.Count : end) - i;
            if (live.GetRange(i, length).Count(line => line.IsProse) >= 2)
            {
                starts.Add(live[i]);
            }
        }
        return starts;
    }

    private static List<Line> ByCredits(List<Line> live)
    {
        var starts = new List<Line>();
        var proseSeen = false;
        var next = 0;
        for (var i = 0; i < live.Count; i++)
        {
            if (starts.Count == 0)
            {
                starts.Add(live[i]);
            }
            proseSeen |= live[i].IsProse;
            if (live[i].Credit is null || !proseSeen)
            {
                continue;
            }
            // The line behind a run of credits is sought once for all of them.
            next = next > i ? next : live.FindIndex(i + 1, line => !EndsArticle(line));
            if (next < 0)
            {
                break;
            }
            if (live[next].IsProse)
            {
                continue; // a credit in the middle
            }
            if (BeginsArticle(live, next))
            {
                starts.Add(live[next]);
                proseSeen = false;
            }
            else
            {
                DropRest(live, next);
                break;
            }
        }
        return starts;
    }

    // Behind the credit may stand another one, or the author.
    private static bool EndsArticle(Line line) =>
        line.Credit is not null || (line.Words <= 5 && LineShape.IsName(line.Chars, 5));

    private static bool BeginsArticle(List<Line> live, int headline)
    {
        if (!live[headline].IsHeadline)
        {
            return false;
        }
        var first = live.FindIndex(headline, line => line.IsProse);
        if (first < 0 || first - headline > MaxHead)
        {
            return false;
        }
        var prose = 0;
        for (var i = first; i < live.Count; i++)
        {
            if (live[i].Credit is not null)
            {
                return prose > 0;
            }
            prose += live[i].IsProse ? 1 : 0;
            if (prose >= 2)
            {
                return true;
            }
            // Teasers have a headline between each two of them.
            if (i > first && live[i].IsHeadline)
            {
                return false;
            }
        }
        return false;
    }

    private static void DropRest(List<Line> live, int start)
    {
        for (var i = start; i < live.Count; i++)
        {
            live[i].Drop("behind the credit line that ends the article");
        }
    }
}
