using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>One article of a page while it is put together.</summary>
/// <param name="lines">Its lines, dropped ones included.</param>
internal sealed class ArticleDraft(IReadOnlyList<Line> lines)
{
    private readonly List<Provenanced<string>> _credits = [];
    private readonly HashSet<string> _credited = new(StringComparer.Ordinal);

    /// <summary>Its lines, dropped ones included.</summary>
    public IReadOnlyList<Line> Lines => lines;

    /// <summary>What its text says of itself: title, author.</summary>
    public MetadataLayer FromText { get; } = new("the text", isTold: false);

    /// <summary>Outlets that it credits, each once, with the first place that says so.</summary>
    public IReadOnlyList<Provenanced<string>> Credits => _credits;

    /// <summary>Notes that it credits <paramref name="outlet"/>.</summary>
    /// <param name="outlet">The outlet.</param>
    /// <param name="place">The line that says so, or a word for it.</param>
    public void AddCredit(string outlet, string place)
    {
        if (_credited.Add(outlet))
        {
            _credits.Add(new Provenanced<string>(outlet, $"the text ({place})"));
        }
    }
}
