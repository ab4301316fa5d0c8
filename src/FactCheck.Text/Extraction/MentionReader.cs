using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>Finds the figures and dates of a text: the door to the extraction engine.</summary>
public sealed class MentionReader
{
    /// <summary>Compiles the readers for <paramref name="languages"/>; their words are added to <paramref name="words"/>.</summary>
    public MentionReader(LanguageSet languages, WordTable words)
    {
        Languages = languages;
        Words = words;
    }

    /// <summary>The languages that are read.</summary>
    public LanguageSet Languages { get; }

    /// <summary>The table that numbers the words of the texts to be read.</summary>
    public WordTable Words { get; }

    /// <summary>All mentions of one sentence, ascending; no two overlap.</summary>
    public IReadOnlyList<Mention> Read(TokenizedText text, int sentence, ReadingContext context) =>
        throw new NotSupportedException("the extractors are on their way");
}
