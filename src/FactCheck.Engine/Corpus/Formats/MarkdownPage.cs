using FactCheck.Corpus.Metadata;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Corpus.Formats;

/// <summary>Reads Markdown (CommonMark with tables): the text without its markup, each piece with its place in the file.</summary>
/// <remarks>Code blocks are dropped; HTML blocks are rendered as in an HTML page.</remarks>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseEmphasisExtras()
        .Build();

    private readonly string _source;
    private readonly int _start;
    private readonly PageBuilder _page;

    private MarkdownPage(string source, int start)
    {
        _source = source;
        _start = start;
        _page = new PageBuilder(source);
    }

    /// <summary>Reads a decoded file. What cannot be parsed as Markdown is read as plain text, and that is a problem to report.</summary>
    public static Page Read(string source)
    {
        var front = FrontMatter.Read(source);
        try
        {
            return new MarkdownPage(source, front.End).Read(front);
        }
        catch (ArgumentException)
        {
            var text = PlainTextPage.Read(source);
            return text with
            {
                Problems =
                [
                    .. text.Problems,
                    "its Markdown is nested too deeply; it was read as plain text",
                ],
            };
        }
    }

    private Page Read(FrontMatter front)
    {
        var lines = new List<PageLine>();
        PlainTextPage.AddLines(_source, 0, front.End, PlainTextPage.FrontMatterReason, lines);
        foreach (var line in lines)
        {
            _page.Describe(LineRole.Text, false, line.DropReason);
            _page.Copy(line.Span.Start, line.Span.Length);
            _page.EndLine(line.Span.End);
        }
        if (front.Layer is not null)
        {
            _page.Layers.Add(front.Layer);
        }
        if (front.Problem is not null)
        {
            _page.Problems.Add(front.Problem);
        }
        WriteBlocks(Markdown.Parse(_source[_start..], Pipeline), LineRole.Text);
        return _page.Build();
    }

    private void WriteBlocks(ContainerBlock container, LineRole role)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    WriteLine(heading, heading.Level == 1 ? LineRole.Title : LineRole.Heading);
                    break;
                case HtmlBlock html:
                    new HtmlRenderer(_source, _page, new HtmlMetadata()).Render(
                        _start + html.Span.Start,
                        html.Span.Length
                    );
                    break;
                case CodeBlock code:
                    WriteDropped(code);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case LeafBlock { Inline: not null } leaf:
                    WriteLine(leaf, role);
                    break;
                case ContainerBlock inner:
                    WriteBlocks(inner, RoleOf(inner, role));
                    break;
            }
        }
    }

    private static LineRole RoleOf(ContainerBlock block, LineRole role) =>
        block switch
        {
            ListItemBlock => LineRole.ListItem,
            TableCell => LineRole.Cell,
            _ => role,
        };

    private void WriteDropped(Block code)
    {
        _page.Describe(LineRole.Text, false, "code block");
        _page.Copy(_start + code.Span.Start, code.Span.Length);
        _page.EndLine(_start + code.Span.End + 1);
    }

    private void WriteLine(LeafBlock leaf, LineRole role)
    {
        _page.Describe(role, false, null);
        WriteInlines(leaf.Inline!, inLink: false);
        _page.EndLine(_start + leaf.Span.End + 1);
    }

    private void WriteInlines(ContainerInline container, bool inLink)
    {
        foreach (var inline in container)
        {
            var span = inline.Span;
            switch (inline)
            {
                case LiteralInline literal:
                    WriteLiteral(literal.Content.AsSpan(), span, inLink);
                    break;
                case HtmlEntityInline entity:
                    _page.Append(
                        entity.Transcoded.AsSpan(),
                        _start + span.Start,
                        span.Length,
                        inLink
                    );
                    break;
                case CodeInline code:
                    WriteLiteral(code.Content, span, inLink);
                    break;
                case LineBreakInline:
                    _page.Append(" ", _start + span.Start, 1, inLink);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    WriteInlines(link, inLink: true);
                    break;
                case AutolinkInline auto:
                    WriteLiteral(auto.Url, span, inLink: true);
                    break;
                case ContainerInline inner:
                    WriteInlines(inner, inLink);
                    break;
            }
        }
    }

    // Backslashes and code marks stand between the characters: each is sought behind the one before it.
    private void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span, bool inLink)
    {
        var at = _start + span.Start;
        var end = Math.Min(_start + span.End + 1, _source.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var found = at < end ? _source.AsSpan(at, end - at).IndexOf(text[i]) : -1;
            if (found < 0)
            {
                // Not written like this in the source (a NUL that became U+FFFD): stands where it is.
                _page.Append(text.Slice(i, 1), Math.Min(at, end), 0, inLink);
                continue;
            }
            _page.Append(text.Slice(i, 1), at + found, 1, inLink);
            at += found + 1;
        }
    }
}
