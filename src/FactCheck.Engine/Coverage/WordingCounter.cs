namespace FactCheck.Coverage;

/// <summary>Counts wordings in bounded memory: when there are too many, those seen least are let go.</summary>
/// <remarks>
/// A count of a wording that was let go and came again is too low; <see cref="IsComplete"/> tells whether that can be. What
/// is let go depends on the order of the corpus alone.
/// </remarks>
/// <param name="capacity">Number of wordings that are kept.</param>
internal sealed class WordingCounter(int capacity)
{
    private const int MaxSources = 1000;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private int _article;

    /// <summary>Number of distinct wordings that are held.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether no wording was ever let go.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Counts the values of one article.</summary>
    public void Add(ArticleSurvey survey)
    {
        _article++;
        foreach (var value in survey.Uncovered)
        {
            if (!_entries.TryGetValue(value.Key, out var entry))
            {
                _entries.Add(value.Key, entry = new Entry(value));
            }
            entry.Add(value, _article, survey.Source);
        }
        if (_entries.Count > 2 * capacity)
        {
            LetGo();
        }
    }

    /// <summary>The wordings, those that occur most first.</summary>
    public IEnumerable<Wording> MostFrequent(int count) =>
        _entries
            .OrderByDescending(pair => pair.Value.Count)
            .ThenByDescending(pair => pair.Value.Articles)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.Value.ToWording());

    private void LetGo()
    {
        IsComplete = false;
        var least = _entries
            .OrderByDescending(pair => pair.Value.Count)
            .ThenByDescending(pair => pair.Value.LastArticle)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Skip(capacity)
            .Select(pair => pair.Key)
            .ToList();
        least.ForEach(key => _entries.Remove(key));
    }

    private sealed class Entry
    {
        private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
        private readonly string _pattern;
        private UncoveredValue _example;

        public Entry(UncoveredValue first) => (_pattern, _example) = (first.Pattern, first);

        public int Count { get; private set; }

        public int Articles { get; private set; }

        public int LastArticle { get; private set; }

        public void Add(UncoveredValue value, int article, string source)
        {
            Count++;
            Articles += article == LastArticle ? 0 : 1;
            LastArticle = article;
            if (_sources.Count < MaxSources)
            {
                _sources.Add(source);
            }
            if (value.Sentence.Length < _example.Sentence.Length)
            {
                _example = value;
            }
        }

        public Wording ToWording() => new(_pattern, Count, Articles, _sources.Count, _example);
    }
}
