using FactCheck.Text;

namespace FactCheck.Corpus;

/// <summary>A run of lines of an article and the part it plays.</summary>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>.</param>
/// <param name="Kind">The part it plays.</param>
/// <param name="Language">Language code of the block; empty when dropped.</param>
/// <param name="Reason">Why it was dropped, for people; <see langword="null"/> for what is searched.</param>
public sealed record ArticleBlock(
    TextSpan Span,
    BlockKind Kind,
    string Language,
    string? Reason = null
);
