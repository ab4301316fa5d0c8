using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Text;

namespace FactCheck.Input;

/// <summary>The values of one text.</summary>
/// <param name="Name">The article, or the file among several; <see langword="null"/> when there is only one input.</param>
/// <param name="Line">The line that is the text, from 1; 0 for a whole file.</param>
/// <param name="Text">The text that the mentions lie in.</param>
/// <param name="Mentions">The values in ascending order.</param>
/// <param name="Locate">Where a span of the text stands in the input.</param>
internal sealed record FoundValues(
    string? Name,
    int Line,
    string Text,
    IReadOnlyList<Mention> Mentions,
    Func<TextSpan, SourceLocation> Locate
);
