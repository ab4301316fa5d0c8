using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>One article of a page while it is put together.</summary>
/// <param name="lines">Its lines, dropped ones included.</param>
internal sealed class ArticleDraft(IReadOnlyList<Line> lines)
{
    /// <summary>Its lines, dropped ones included.</summary>
    public IReadOnlyList<Line> Lines => lines;

    /// <summary>What its text says of itself: title, author.</summary>
    public MetadataLayer FromText { get; } = new("the text", isTold: false);

    /// <summary>Outlets that it credits, each with the line that says so.</summary>
    public List<Provenanced<string>> Credits { get; } = [];
}
