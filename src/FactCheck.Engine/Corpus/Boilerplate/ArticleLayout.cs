using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>
/// Gives the lines of one article their part: headline, byline, body, caption; and drops the menus before it and what
/// stands behind its end.
/// </summary>
/// <remarks>
/// A heuristic. The article reaches from its headline to its last paragraph of prose and the captions, bylines and short
/// sentences next to it. A menu is a run of four short lines without a sentence's end that no colon introduces, before
/// the headline or behind the last paragraph; nothing inside the body is taken for one.
/// </remarks>
internal static class ArticleLayout
{
    private const int MinMenu = 4;
    private const int MinRepeatWords = 4;

    /// <summary>Assigns kinds, drops, and reads title, author and credits.</summary>
    public static void Assign(ArticleDraft draft, LineReader reader)
    {
        var live = draft.Lines.Where(line => line.IsLive).ToList();
        var first = live.FindIndex(line => line.IsProse);
        if (first >= 0)
        {
            AssignHead(live.GetRange(0, first), draft, reader, hasProse: true);
            DropTail(draft.Lines, live.FindLast(line => line.IsProse)!);
        }
        else if (live.FindIndex(line => line.EndsSentence) is var sentence and > 0)
        {
            AssignHead(live.GetRange(0, sentence), draft, reader, hasProse: false);
        }
        RepeatSignal.MarkAll(draft.Lines, MinRepeatWords);
        foreach (var line in draft.Lines.Where(line => line.IsLive))
        {
            AssignKind(line, draft, reader);
        }
        AssignLast(draft, reader);
        ReadDate(draft, reader);
    }

    private static void AssignKind(Line line, ArticleDraft draft, LineReader reader)
    {
        if (line.Credit is { } credit)
        {
            line.Kind = BlockKind.Byline;
            draft.FromText.Add(MetadataField.Author, credit.Author);
            AddCredits(draft, credit, line.Text);
        }
        else if (line.IsCaption)
        {
            line.Kind = BlockKind.Caption;
        }
        else if (line.Kind == BlockKind.Body && reader.AuthorOf(line, needsCue: true) is { } author)
        {
            line.Kind = BlockKind.Byline;
            draft.FromText.Add(MetadataField.Author, author);
        }
        else if (line.IsDoubled && line.Kind == BlockKind.Body)
        {
            line.Drop("a text written twice without a break");
        }
    }

    // The author's name stands last, or before the credit that stands last; a credit may end the last paragraph.
    private static void AssignLast(ArticleDraft draft, LineReader reader)
    {
        foreach (var line in draft.Lines.Where(line => line.IsLive).Reverse())
        {
            if (line.Credit is not null || line.Kind == BlockKind.Byline)
            {
                continue;
            }
            if (line.IsProse && reader.CreditAtEnd(line) is { } credit)
            {
                AddCredits(draft, credit, "the end of the last paragraph");
            }
            if (
                line.Kind != BlockKind.Body
                || reader.AuthorOf(line, needsCue: false) is not { } author
            )
            {
                return;
            }
            if (!draft.Lines.Any(other => other is { IsLive: true, IsProse: true }))
            {
                return;
            }
            line.Kind = BlockKind.Byline;
            draft.FromText.Add(MetadataField.Author, author);
        }
    }

    private static void AddCredits(ArticleDraft draft, Credit credit, string place)
    {
        foreach (var outlet in credit.Outlets)
        {
            draft.AddCredit(outlet, place);
        }
    }

    private static void AssignHead(
        List<Line> head,
        ArticleDraft draft,
        LineReader reader,
        bool hasProse
    )
    {
        var title = FindTitle(head, reader);
        if (hasProse)
        {
            DropMenus(head.Where(line => line != title), "menu before the article");
        }
        if (title is null)
        {
            return;
        }
        title.Kind = BlockKind.Title;
        draft.FromText.Add(MetadataField.Title, title.Text);
        foreach (var line in head.Where(line => line.IsLive && line.Number > title.Number))
        {
            var author = reader.AuthorBeforeDate(line) ?? reader.AuthorOf(line, needsCue: false);
            if (author is not null)
            {
                line.Kind = BlockKind.Byline;
                draft.FromText.Add(MetadataField.Author, author);
            }
        }
    }

    // A time between the headline and the body, alone on its line or behind the author's name. Times that belong to a
    // list are those of other articles.
    private static void ReadDate(ArticleDraft draft, LineReader reader)
    {
        var title = draft.Lines.FirstOrDefault(line =>
            line is { IsLive: true, Kind: BlockKind.Title }
        );
        foreach (
            var line in draft.Lines.Where(line => line.Number > title?.Number && !line.IsListed)
        )
        {
            if (line is { IsLive: true, IsProse: true })
            {
                return;
            }
            if ((line.IsLive || line.IsStamp) && line.Source.DropReason is null)
            {
                draft.FromText.Add(MetadataField.Published, reader.DateOf(line));
            }
        }
    }

    // The markup's, else the first headline that is no part of a menu, else the last line of the menu.
    private static Line? FindTitle(List<Line> head, LineReader reader)
    {
        var marked = head.Find(line => line.Source.Role == LineRole.Title);
        if (marked is not null)
        {
            return marked;
        }
        var candidates = head.Where(line =>
                line.IsHeadline && !line.IsDoubled && reader.AuthorOf(line, needsCue: true) is null
            )
            .ToList();
        var menus = Menus(head).SelectMany(run => run).ToHashSet();
        return candidates.Find(line => !menus.Contains(line)) ?? candidates.LastOrDefault();
    }

    private static void DropTail(IReadOnlyList<Line> lines, Line lastProse)
    {
        var tail = lines.Where(line => line.Number > lastProse.Number).ToList();
        var menu = Menus(tail.Where(line => line.IsLive), lastProse.Introduces).FirstOrDefault();
        var end = Math.Min(
            tail.Find(line => line.IsFurniture)?.Number ?? int.MaxValue,
            menu?[0].Number ?? int.MaxValue
        );
        foreach (var line in tail.Where(line => line.Number >= end))
        {
            line.Drop("behind the end of the article");
        }
    }

    private static void DropMenus(IEnumerable<Line> lines, string reason)
    {
        foreach (var line in Menus(lines).SelectMany(run => run))
        {
            line.Drop(reason);
        }
    }

    private static List<List<Line>> Menus(IEnumerable<Line> lines, bool introduced = false)
    {
        var menus = new List<List<Line>>();
        var run = new List<Line>();
        foreach (var line in lines)
        {
            if (line.IsMenuItem && line.IsLive && !introduced)
            {
                run.Add(line);
                continue;
            }
            // What a colon introduces stays, to its last item.
            introduced = line.Introduces || (introduced && line.IsMenuItem);
            Close(menus, run);
            run = [];
        }
        Close(menus, run);
        return menus;
    }

    private static void Close(List<List<Line>> menus, List<Line> run)
    {
        if (run.Count >= MinMenu)
        {
            menus.Add(run);
        }
    }
}
