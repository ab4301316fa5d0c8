using FactCheck.Authoring;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Coverage;

/// <summary>Surveys one article. Safe for many threads.</summary>
internal sealed class ArticleSurveyor
{
    // A written two or less is mostly an article or a pair, and no figure that anybody gets wrong.
    private const decimal SmallestWord = 3;

    private readonly FactChecker _checker;
    private readonly VocabularyWords _words;
    private readonly Dictionary<string, DraftWords> _drafts;

    /// <summary>A surveyor; the words that it needs are added to the reader's table.</summary>
    public ArticleSurveyor(FactChecker checker, VocabularyWords words)
    {
        var reader = checker.Reader;
        (_checker, _words) = (checker, words);
        _drafts = reader.Languages.Packs.ToDictionary(
            pack => pack.Code,
            pack => new DraftWords(pack, reader.Words)
        );
    }

    /// <summary>Surveys <paramref name="item"/>.</summary>
    public ArticleSurvey Survey(CorpusItem item) =>
        item.Article is { } article
            ? Survey(article)
            : new ArticleSurvey(item.Skipped, "", 0, 0, [], [], []);

    private ArticleSurvey Survey(Article article)
    {
        var mentions = _checker.Read(article);
        using var text = mentions.Text;
        var matches = _checker.Matcher.Match(mentions);
        var caught = matches
            .SelectMany(match => match.Captures.Values)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var uncovered = new List<UncoveredValue>();
        var (values, open) = (0, 0);
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var found = mentions.In(i);
            List<DraftItem>? items = null;
            for (var number = 0; number < found.Count; number++)
            {
                if (!IsCheckable(found[number], text.Text))
                {
                    continue;
                }
                values++;
                if (caught.Contains(found[number]))
                {
                    continue;
                }
                open++;
                items ??= PiecesOf(text, i, found);
                if (Outline(article, text, i, items, found[number], number + 1) is { } outline)
                {
                    uncovered.Add(outline);
                }
            }
        }
        return new ArticleSurvey(
            null,
            article.Metadata.Source?.Value ?? article.Id,
            values,
            open,
            uncovered,
            new HashSet<Pattern>(
                matches.Select(match => match.Pattern),
                ReferenceEqualityComparer.Instance
            ),
            _words.In(text)
        );
    }

    private List<DraftItem> PiecesOf(
        TokenizedText text,
        int sentence,
        IReadOnlyList<Mention> found
    ) =>
        new DraftSentence(text, DraftsOf(text, sentence), _checker.Reader.Units, null).Cut(
            sentence,
            found
        );

    private DraftWords DraftsOf(TokenizedText text, int sentence) =>
        _drafts.TryGetValue(text.LanguageOf(sentence), out var words)
            ? words
            : _drafts[_checker.Reader.Languages.Packs[0].Code];

    private static UncoveredValue? Outline(
        Article article,
        TokenizedText text,
        int sentence,
        List<DraftItem> items,
        Mention mention,
        int number
    )
    {
        var at = items.FindIndex(item => ReferenceEquals(item.Value, mention));
        var pattern = new DraftPattern(items, at, 0);
        if (!pattern.HasWords)
        {
            return null;
        }
        var written = pattern.Write(withDate: false);
        return new UncoveredValue(
            written,
            string.Join(' ', written.Split(' ').Select(word => WordFolding.Fold(word))),
            mention.Kind,
            OneLine(mention.Span.In(text.Text)),
            number,
            OneLine(text.Sentences[sentence].Span.In(text.Text)),
            text.LanguageOf(sentence),
            article.Locate(mention.Span)
        );
    }

    // A heuristic: a figure that is stated, and a date that is written with digits.
    private static bool IsCheckable(Mention mention, string text) =>
        mention.Value switch
        {
            Quantity { Kind: ValueKind.Ordinal } or Quantity { Written: null } => false,
            Quantity quantity => quantity.Written >= SmallestWord
                || mention.Core.In(text).ContainsAnyInRange('0', '9'),
            DateValue => mention.Core.In(text).ContainsAnyInRange('0', '9'),
            _ => false,
        };

    private static string OneLine(ReadOnlySpan<char> text) =>
        string.Join(
            ' ',
            text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
