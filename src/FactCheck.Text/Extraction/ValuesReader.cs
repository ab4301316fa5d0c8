using System.Text.Json;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>
/// Reads the values of loose pieces of text, such as the lines of a file: each piece is one paragraph. Shared by threads.
/// </summary>
public sealed class ValuesReader
{
    /// <summary>The language code that asks for detection.</summary>
    public const string AutomaticLanguage = "auto";

    private readonly MentionReader _reader;
    private readonly TextAnalyzer _analyzer;
    private readonly LanguageDetector _detector;

    /// <summary>Reads with <paramref name="reader"/>, which has compiled its words already.</summary>
    public ValuesReader(MentionReader reader)
    {
        _reader = reader;
        _analyzer = new TextAnalyzer(reader.Words);
        _detector = new LanguageDetector(reader.Languages);
    }

    /// <summary>All mentions of a piece of text, ascending. Spans are in <see cref="SourceText.Normalized"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Code of its language, or <see cref="AutomaticLanguage"/>.</param>
    /// <param name="context">What is known of the article around it.</param>
    public IReadOnlyList<Mention> Read(SourceText text, string language, ReadingContext context)
    {
        var normalized = text.Normalized;
        var code =
            language == AutomaticLanguage
                ? _detector.Detect(normalized, _reader.Languages.Packs[0].Code)
                : language;
        var tokenized = _analyzer.Analyze(normalized, [(new TextSpan(0, normalized.Length), code)]);
        var mentions = new ArticleMentions(tokenized, _reader, context);
        var found = new List<Mention>();
        for (var i = 0; i < tokenized.Sentences.Length; i++)
        {
            found.AddRange(mentions.In(i));
        }
        return found;
    }

    /// <summary>Writes the array <c>values</c> of a piece of text; offsets are in <see cref="SourceText.Original"/>.</summary>
    public void Write(Utf8JsonWriter json, SourceText text, string language, ReadingContext context)
    {
        json.WriteStartArray("values"u8);
        foreach (var mention in Read(text, language, context))
        {
            MentionJson.Write(json, mention, text.Normalized, text.Map.ToOriginal(mention.Span));
        }
        json.WriteEndArray();
    }
}
