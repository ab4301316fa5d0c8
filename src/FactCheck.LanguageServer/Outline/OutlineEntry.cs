using FactCheck.Text;

namespace FactCheck.Outline;

/// <summary>A key or a text of a file.</summary>
/// <param name="Path">The keys that lead there, <c>/</c> between two, <c>-</c> for an item; without the key itself.</param>
/// <param name="Text">The key, or the text without quotes.</param>
/// <param name="Span">Where it stands, without quotes.</param>
/// <param name="IsKey">Whether it is a key.</param>
/// <param name="IsFirst">Whether an item of a list begins with it.</param>
internal sealed record OutlineEntry(
    string Path,
    string Text,
    TextSpan Span,
    bool IsKey,
    bool IsFirst
);
