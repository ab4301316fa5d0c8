using FactCheck.Text;

namespace FactCheck.Corpus;

/// <summary>A place in an article's file as it lies on disk.</summary>
/// <param name="Path">The file as the user named it; <c>-</c> for standard input.</param>
/// <param name="Span">UTF-16 units of the decoded file; for JSONL, of the record's <c>text</c>.</param>
/// <param name="Position">Line and column of its start; for JSONL the record's line and the column in <c>text</c>.</param>
public sealed record SourceLocation(string Path, TextSpan Span, LinePosition Position)
{
    /// <summary>
    /// The same place as programs count it; <see langword="null"/> when unknown: for JSONL, where the text stands inside a
    /// record, and for claims that were read from JSON.
    /// </summary>
    public UnitRange? Range { get; init; }

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Position}";
}
