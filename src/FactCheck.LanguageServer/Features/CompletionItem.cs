using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Something that can be written at the cursor.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">A number of <c>CompletionItemKind</c>.</param>
/// <param name="Detail">What it is, in a few words.</param>
/// <param name="Replaced">What it is written in place of.</param>
/// <param name="NewText">What is written.</param>
internal sealed record CompletionItem(
    string Label,
    int Kind,
    string Detail,
    TextSpan Replaced,
    string NewText
)
{
    public const int Variable = 6;
    public const int Property = 10;
    public const int Value = 12;
    public const int Keyword = 14;
    public const int File = 17;
    public const int Reference = 18;
    public const int Type = 25;
}
