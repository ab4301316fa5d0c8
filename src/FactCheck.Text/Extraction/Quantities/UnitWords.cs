using System.Collections.ObjectModel;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>The phrases that name units in any of several languages: <c>mét</c>, <c>phần trăm</c>, <c>dollars</c>. Immutable.</summary>
public sealed class UnitWords
{
    private readonly Dictionary<string, HashSet<string>> _units = new(StringComparer.Ordinal);

    /// <summary>The units of <paramref name="languages"/>; things that are counted are none.</summary>
    public UnitWords(LanguageSet languages)
        : this(languages.Packs.SelectMany(UnitLexicon.UnitsOf)) { }

    internal UnitWords(IEnumerable<(string Phrase, string Name)> units)
    {
        foreach (var (phrase, name) in units)
        {
            // Patterns and texts are compared word by word, without the signs between.
            var words = phrase.Split(' ').Where(word => word.Any(char.IsLetterOrDigit)).ToArray();
            if (words.Length > 0)
            {
                Add(words, name);
            }
        }
    }

    /// <summary>No units.</summary>
    public static UnitWords None { get; } = new([]);

    /// <summary>The most words in a phrase.</summary>
    public int MaxWords { get; private set; }

    /// <summary>
    /// The names under which values have the units that <paramref name="words"/> mean together, several where languages
    /// differ; empty where they mean none.
    /// </summary>
    public IReadOnlySet<string> NamesOf(IEnumerable<string> words) =>
        _units.TryGetValue(string.Join(' ', words.Select(Fold)), out var names)
            ? names
            : ReadOnlySet<string>.Empty;

    private void Add(string[] words, string name)
    {
        var key = string.Join(' ', words.Select(Fold));
        if (!_units.TryGetValue(key, out var names))
        {
            _units.Add(key, names = new HashSet<string>(StringComparer.Ordinal));
        }
        names.Add(name);
        MaxWords = Math.Max(MaxWords, words.Length);
    }

    private static string Fold(string word) => WordFolding.Fold(word);
}
