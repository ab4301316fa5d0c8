using FactCheck.Languages;

namespace FactCheck.Text;

/// <summary>
/// Words that lose their vowel before another word and stay words of their own: the <c>d</c> of French <c>d'un</c>. The
/// packs' lists <c>elisions</c>, together: they are few, and a text is cut before its language matters.
/// </summary>
internal sealed class Elisions
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>Compiles the lists of the packs.</summary>
    public Elisions(LanguageSet languages)
    {
        var words = languages
            .Packs.SelectMany(pack => pack.Root.Phrases("elisions"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
    }

    /// <summary>Those of the languages that ship.</summary>
    public static Elisions Shipped { get; } = new(LanguageSet.Default);

    /// <summary>Whether an apostrophe behind <paramref name="letters"/> ends a word.</summary>
    public bool Contains(ReadOnlySpan<char> letters) =>
        letters.Length <= _longest && _words.Contains(letters);
}
