using FactCheck.Extraction.Dates;
using FactCheck.Extraction.Numerals;
using FactCheck.Extraction.Quantities;
using FactCheck.Extraction.Traps;
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
        var units = new UnitLexicon(pack, words);
        return
        [
            new TrapExtractor(pack, words, new LabelRule(numerals, units)),
            new DateExtractor(pack, words, numerals),
            new OrdinalExtractor(pack, words, numerals),
            new QuantityExtractor(pack, words, numerals, units),
            new AgeDecadeExtractor(pack, words),
        ];
    }
}
