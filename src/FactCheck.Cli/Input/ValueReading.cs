using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Input;

/// <summary>Reads the figures and dates of texts for <c>values</c>.</summary>
internal sealed class ValueReading
{
    private readonly LanguageDetector _detector;
    private readonly string _fallback;
    private readonly MentionReader _reader;
    private readonly TextAnalyzer _analyzer;
    private readonly string? _language;
    private readonly LocalDateTime? _published;
    private readonly DatePreference _prefer;

    /// <summary>Compiles the readers.</summary>
    /// <param name="languages">The languages of the texts.</param>
    /// <param name="language">The one language of all texts; <see langword="null"/> to find it out.</param>
    /// <param name="published">When all texts were published; <see langword="null"/> to take it from each article.</param>
    /// <param name="prefer">Which day an incomplete date means.</param>
    public ValueReading(
        LanguageSet languages,
        string? language,
        LocalDateTime? published,
        DatePreference prefer
    )
    {
        var words = new WordTable();
        _reader = new MentionReader(languages, words);
        _analyzer = new TextAnalyzer(words);
        _detector = new LanguageDetector(languages);
        _fallback = languages.Packs[0].Code;
        _language = language;
        _published = published;
        _prefer = prefer;
    }

    /// <summary>The values of one line; offsets count from its start.</summary>
    public FoundValues OfLine(string line, int number, string? file)
    {
        var source = SourceText.From(line);
        var language = _language ?? _detector.Detect(source.Normalized, _fallback);
        var span = new TextSpan(0, source.Normalized.Length);
        var mentions = Mentions(source.Normalized, [(span, language)], new(_published, _prefer));
        return new FoundValues(
            file,
            number,
            source.Normalized,
            mentions,
            mention => new SourceLocation(
                file ?? CorpusInput.StandardInput,
                source.Map.ToOriginal(mention),
                new LinePosition(
                    number,
                    source.Lines.PositionAt(source.Map.ToOriginal(mention).Start).Column
                )
            )
        );
    }

    /// <summary>The values of what is searched in an article; offsets count from the start of its file.</summary>
    public FoundValues OfArticle(Article article)
    {
        var blocks = article.Searched.Select(block => (block.Span, _language ?? block.Language));
        var context = new ReadingContext(
            _published ?? article.Metadata.Published?.Value.Time,
            _prefer,
            article.Metadata.PublishedDay?.Value
        );
        return new FoundValues(
            article.Id,
            article.RecordLine,
            article.Text,
            Mentions(article.Text, blocks, context),
            article.Locate
        );
    }

    private List<Mention> Mentions(
        string text,
        IEnumerable<(TextSpan Span, string Language)> paragraphs,
        ReadingContext context
    )
    {
        var analyzed = _analyzer.Analyze(text, paragraphs);
        var mentions = new ArticleMentions(analyzed, _reader, context);
        var all = new List<Mention>();
        for (var sentence = 0; sentence < analyzed.Sentences.Length; sentence++)
        {
            all.AddRange(mentions.In(sentence));
        }

        return all;
    }
}
