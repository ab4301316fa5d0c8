using FactCheck.Extraction.Dates;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>The one list of extractors. Of equally long candidates the one from the earlier extractor wins.</summary>
internal static class ExtractorCatalog
{
    /// <summary>The extractors for sentences in the language of <paramref name="pack"/>, in their order.</summary>
    public static IExtractor[] For(LanguagePack pack, WordTable words)
    {
        var numerals = new NumeralReader(pack, words);
        return [new DateExtractor(pack, words, numerals)];
    }
}
