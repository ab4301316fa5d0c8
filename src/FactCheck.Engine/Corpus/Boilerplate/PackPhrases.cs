using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>Gathers the phrases of all language packs: a page may be in any of them.</summary>
internal static class PackPhrases
{
    /// <summary>The phrases under <paramref name="key"/> in <paramref name="section"/> of each pack.</summary>
    public static IEnumerable<string> PhrasesOf(
        this LanguageSet languages,
        string section,
        string key
    ) => languages.Packs.SelectMany(pack => pack.Root.Section(section).Phrases(key));
}
