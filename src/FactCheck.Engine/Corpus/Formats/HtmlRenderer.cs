using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus.Formats;

/// <summary>
/// Renders HTML to lines of text, from the tokens of the standard's tokenizer, each of which knows its place in the
/// source. Scripts and styles are no text; menus, forms and the like are lines that are dropped with a reason.
/// </summary>
/// <param name="source">The decoded file.</param>
/// <param name="page">Receives the lines.</param>
/// <param name="metadata">Receives what the page says about itself.</param>
internal sealed class HtmlRenderer(string source, PageBuilder page, HtmlMetadata metadata)
{
    private readonly HtmlStack _stack = new();
    private readonly HtmlCharacters _characters = new(source);
    private bool _startsArticle;
    private bool _inJsonLd;
    private bool _inTitle;

    /// <summary>Line of the page's <c>title</c>; negative when it has none.</summary>
    public int TitleLine { get; private set; } = -1;

    /// <summary>Renders a part of the source.</summary>
    /// <param name="start">Offset of its first unit.</param>
    /// <param name="length">Number of units.</param>
    public void Render(int start, int length)
    {
        using var text = new TextSource(source.Substring(start, length));
        using var tokens = new HtmlTokenizer(text, HtmlEntityProvider.Resolver);
        while (true)
        {
            var token = tokens.Get();
            var position = start + Math.Clamp(token.Position.Index, 0, length);
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    page.EndLine(start + length);
                    return;
                case HtmlTokenType.StartTag:
                    Open((HtmlTagToken)token, position);
                    tokens.State = ModeAfter(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name, position);
                    break;
                case HtmlTokenType.Character:
                    Write(token.Data, position);
                    break;
            }
        }
    }

    private void Open(HtmlTagToken tag, int position)
    {
        if (HtmlElements.IsBlock(tag.Name) && !_stack.IsSilent)
        {
            page.EndLine(position);
        }
        _stack.Open(tag);
        _startsArticle |= tag.Name == "article";
        _inTitle = tag.Name == "title" && !_stack.IsSilent;
        _inJsonLd =
            tag.Name == "script"
            && HtmlAttributes.Find(tag, "type") is { } type
            && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        metadata.ReadTag(tag);
    }

    private void Close(string name, int position)
    {
        if (HtmlElements.IsBlock(name) && !_stack.IsSilent)
        {
            page.EndLine(position);
        }
        _stack.Close(name);
        _inTitle = _inJsonLd = false;
    }

    private void Write(string data, int position)
    {
        if (_inJsonLd)
        {
            metadata.ReadJsonLd(data);
        }
        if (_stack.IsSilent)
        {
            return;
        }
        if (!page.HasText && !string.IsNullOrWhiteSpace(data))
        {
            TitleLine = _inTitle ? page.LineCount : TitleLine;
            page.Describe(_stack.Role, _startsArticle && !_inTitle, _stack.DropReason);
            _startsArticle &= _inTitle;
        }
        _characters.Append(data, position, page, _stack.InLink);
    }

    // What the tree construction would tell the tokenizer: some elements hold no markup.
    private static HtmlParseMode ModeAfter(string name) =>
        name switch
        {
            "title" or "textarea" => HtmlParseMode.RCData,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "script" => HtmlParseMode.Script,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
}
