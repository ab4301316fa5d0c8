using FactCheck.Extraction.Quantities;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>
/// Finds the figures and dates of a text: the door to the extraction engine. Immutable once made, shared by threads.
/// </summary>
/// <remarks>
/// Each language has its list of extractors (<see cref="ExtractorCatalog"/>). They propose candidates,
/// <see cref="CandidateResolver"/> keeps the best.
/// </remarks>
public sealed class MentionReader
{
    private readonly Dictionary<string, Readers> _byLanguage = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly PhraseReader _phrases;

    /// <summary>Compiles the readers for <paramref name="languages"/>; their words are added to <paramref name="words"/>.</summary>
    public MentionReader(LanguageSet languages, WordTable words)
    {
        Languages = languages;
        Words = words;
        foreach (var pack in languages.Packs)
        {
            var extractors = ExtractorCatalog.For(pack, words);
            var beginnings = new Beginnings(extractors, words.Count);
            _byLanguage.Add(pack.Code, new Readers(pack, extractors, beginnings));
        }
        _phrases = new PhraseReader(this);
        Units = new UnitWords(languages);
    }

    /// <summary>The languages that are read.</summary>
    public LanguageSet Languages { get; }

    /// <summary>The table that numbers the words of the texts to be read.</summary>
    public WordTable Words { get; }

    /// <summary>What the languages call their units.</summary>
    public UnitWords Units { get; }

    /// <summary>All mentions of one sentence, ascending; no two overlap.</summary>
    /// <remarks>Use <see cref="ArticleMentions"/> for more than one sentence of a text: it reads each once.</remarks>
    public IReadOnlyList<Mention> Read(TokenizedText text, int sentence, ReadingContext context) =>
        new ArticleMentions(text, this, context).In(sentence);

    /// <summary>
    /// Reads a value as people write it in rules ("more than 220,000", "ít nhất 21", "tháng 9-2015"): the whole of
    /// <paramref name="phrase"/> must be one value.
    /// </summary>
    /// <param name="phrase">The words.</param>
    /// <param name="language">Code of their language, or <see langword="null"/> to try all of them.</param>
    /// <param name="expected">
    /// The kind that is wanted, or <see langword="null"/>. A bare number is read as the wanted kind of quantity, and
    /// four digits as a year where a date is wanted.
    /// </param>
    /// <param name="context">What relative and incomplete dates are resolved from.</param>
    /// <returns>The value, or <see langword="null"/> when the phrase is not one value of that kind and nothing else.</returns>
    public MentionValue? ReadPhrase(
        string phrase,
        string? language,
        ValueKind? expected,
        ReadingContext context
    ) => _phrases.Read(phrase, language, expected, context);

    internal IReadOnlyList<Mention> Read(
        TokenizedText text,
        int sentence,
        ReadingContext context,
        Func<DateValue?> previousDate
    )
    {
        var workspace = Workspace.Take();
        Propose(text, sentence, context, previousDate, workspace);
        var mentions = CandidateResolver.Resolve(workspace.Candidates);
        workspace.GiveBack();
        return mentions;
    }

    internal void Propose(
        TokenizedText text,
        int sentence,
        ReadingContext context,
        Func<DateValue?> previousDate,
        Workspace workspace
    )
    {
        if (!_byLanguage.TryGetValue(text.LanguageOf(sentence), out var language))
        {
            language = _byLanguage[Languages.Packs[0].Code];
        }
        var bounds = text.Sentences[sentence];
        var beginnings = workspace.Beginnings(bounds.EndToken - bounds.FirstToken);
        var wanted = language.Beginnings.In(text, sentence, beginnings, out var count);
        if (wanted == 0)
        {
            return;
        }
        var reading = new SentenceReading(text, sentence, language.Pack, context, previousDate);
        for (var i = 0; i < language.Extractors.Length; i++)
        {
            if ((wanted >> i & 1) != 0)
            {
                var starts = workspace.StartsOf(i, count);
                language.Extractors[i].Read(reading, starts, workspace.Candidates);
            }
        }
    }

    private sealed record Readers(
        LanguagePack Pack,
        IExtractor[] Extractors,
        Beginnings Beginnings
    );
}
