using System.Globalization;
using FactCheck.Corpus;
using FactCheck.Reporting.Wording;
using FactCheck.Text;

namespace FactCheck.Rendering.Articles;

/// <summary>An article for people: what is known of it, where from, what is searched and what was dropped.</summary>
/// <param name="output">Where to.</param>
/// <param name="withDropped">Whether each dropped line is listed.</param>
internal sealed class ArticleListing(TextWriter output, bool withDropped)
{
    /// <summary>Writes one article.</summary>
    public void Write(Article article)
    {
        var record = article.RecordLine > 0 ? $":{article.RecordLine}" : "";
        Line("", $"{article.Path}{record}");
        if (article.Id != article.Path)
        {
            Line("  id         ", article.Id);
        }

        WriteMetadata(article.Metadata);
        WriteSearched(article);
        WriteDropped(article);
        output.Write('\n');
    }

    private void WriteMetadata(ArticleMetadata metadata)
    {
        Piece("title", metadata.Title, value => value);
        Piece("source", metadata.Source, value => value);
        Piece("author", metadata.Author, value => value);
        if (metadata.PublishedDay is { } day)
        {
            Piece("published", day, value => $"{PublishedText.Of(value)}, year unknown");
        }
        else
        {
            Piece(
                "published",
                metadata.Published,
                value => PublishedText.Of(value) + PublishedText.Inferred(value)
            );
        }

        Piece("language", metadata.Language, value => value);
        Piece("url", metadata.Url, value => value);
        foreach (var credit in metadata.Credits)
        {
            Piece("credits", credit, value => value);
        }
    }

    private void Piece<T>(string name, Provenanced<T>? piece, Func<T, string> text) =>
        Line(
            $"  {name, -10} ",
            piece is null ? "unknown" : $"{text(piece.Value)}  [{piece.FoundIn}]"
        );

    private void WriteSearched(Article article)
    {
        var kinds = article
            .Searched.GroupBy(block => block.Kind)
            .OrderBy(group => group.Key)
            .Select(group =>
                $"{group.Count().ToString(CultureInfo.InvariantCulture)} {ArticleJson.NameOf(group.Key)}"
            );
        Line("  searched   ", string.Join(", ", kinds));
        foreach (var block in article.Searched)
        {
            WriteBlock(article, block, ArticleJson.NameOf(block.Kind));
        }
    }

    private void WriteDropped(Article article)
    {
        var dropped = article.Blocks.Where(block => block.Kind == BlockKind.Dropped).ToList();
        var hint = withDropped || dropped.Count == 0 ? "" : " (--show-dropped lists them)";
        Line("  dropped    ", Counted.Of(dropped.Count, "block") + hint);
        if (!withDropped)
        {
            return;
        }

        foreach (var block in dropped)
        {
            WriteBlock(article, block, block.Reason ?? "no reason");
        }
    }

    private void WriteBlock(Article article, ArticleBlock block, string note)
    {
        var text = article.Text.AsMemory(block.Span.Start, block.Span.Length);
        foreach (var range in text.Span.Split('\n'))
        {
            var start = range.Start.Value;
            var line = text.Span[range];
            if (line.IsWhiteSpace())
            {
                continue;
            }

            var place = article.Locate(new TextSpan(block.Span.Start + start, line.Length));
            Line(
                string.Create(CultureInfo.InvariantCulture, $"    {place.Position.Line, 4} "),
                $"[{note}] {line}"
            );
        }
    }

    private void Line(string lead, string text)
    {
        output.Write(lead);
        output.Write(ReportText.OneLine(text));
        output.Write('\n');
    }
}
