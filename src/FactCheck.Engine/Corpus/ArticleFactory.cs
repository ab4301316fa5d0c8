using FactCheck.Corpus.Boilerplate;
using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Metadata;
using FactCheck.Languages;

namespace FactCheck.Corpus;

/// <summary>Makes the articles of a page: judges its lines, decides its metadata, tells the language of each block.</summary>
/// <param name="languages">The languages that may occur; the first is taken where nothing tells.</param>
internal sealed class ArticleFactory(LanguageSet languages)
{
    private const string OtherArticle = "part of another article on this page";

    private readonly PageAnalyzer _analyzer = new(languages);
    private readonly LanguageDetector _detector = new(languages);
    private readonly PublicationInText _publication = new(languages);

    /// <summary>The articles of <paramref name="page"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="recordLine">Line of the record in a JSONL file; else 0.</param>
    /// <param name="settings">What settings say of article 1, 2, … of the page, best first.</param>
    /// <param name="sites">Rules of all sites.</param>
    /// <param name="problems">Receives metadata that could not be read.</param>
    public IReadOnlyList<Article> Make(
        Page page,
        string path,
        int recordLine,
        Func<int, IEnumerable<MetadataLayer>> settings,
        IReadOnlyList<SiteRules> sites,
        ICollection<string> problems
    )
    {
        var told = Layers(page, settings(1));
        var source = MetadataLadder.First(told, MetadataField.Source)?.Value;
        var url = MetadataLadder.First(told, MetadataField.Url)?.Value;
        var drafts = _analyzer.Analyze(page, [.. sites.Where(site => site.AppliesTo(source, url))]);
        var id = MetadataLadder.First(told, MetadataField.Id)?.Value ?? NameOf(path, recordLine);
        ArticleBlock[] shared = [.. drafts.SelectMany(draft => draft.Lines).Select(Foreign)];
        var articles = new List<Article>();
        var start = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            var layers = i == 0 ? told : SecondLayers(page, settings(i + 1));
            var own =
                i == 0
                    ? id
                    : MetadataLadder.First(layers, MetadataField.Id)?.Value
                        ?? FormattableString.Invariant($"{id}#{i + 1}");
            layers.Add(drafts[i].FromText);
            var metadata = MetadataLadder.Decide(layers, problems) with
            {
                Credits = drafts[i].Credits,
            };
            var (blocks, language) = BlocksOf(drafts[i], layers, metadata.Language);
            metadata = metadata with { Language = language };
            articles.Add(
                new Article(
                    own,
                    path,
                    page.Text,
                    _publication.Complete(metadata, page.Text, blocks),
                    drafts.Count == 1 ? blocks : new PageBlocks(shared, start, blocks),
                    page.Map,
                    page.LineMap,
                    recordLine
                )
            );
            start += blocks.Length;
        }
        return articles;
    }

    // Records of one file are articles of their own, whether they have an id or not.
    private static string NameOf(string path, int recordLine) =>
        recordLine > 0 ? FormattableString.Invariant($"{path}:{recordLine}") : path;

    /// <summary>The blocks of an article, and its language.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="layers">Its metadata, best first.</param>
    /// <param name="stated">The language that the metadata state.</param>
    private (ArticleBlock[] Blocks, Provenanced<string> Language) BlocksOf(
        ArticleDraft draft,
        IReadOnlyList<MetadataLayer> layers,
        Provenanced<string>? stated
    )
    {
        // Where the language is told, or is none that is known, it does not matter how each line is written.
        var isTold =
            stated is not null
            && (MetadataLadder.IsLanguageTold(layers) || languages.Find(stated.Value) is null);
        var written = isTold ? new string?[draft.Lines.Count] : LanguagesOf(draft);
        var language = stated ?? MostWritten(draft, written);
        var blocks = new ArticleBlock[draft.Lines.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            var line = draft.Lines[i];
            blocks[i] = line.IsLive
                ? new ArticleBlock(line.Span, line.Kind, written[i] ?? language.Value)
                : Foreign(line);
        }
        return (blocks, language);
    }

    private static ArticleBlock Foreign(Line line) =>
        new(line.Span, BlockKind.Dropped, "", line.Reason ?? OtherArticle);

    /// <summary>The language of each line; <see langword="null"/> where nothing tells, and for dropped lines.</summary>
    private string?[] LanguagesOf(ArticleDraft draft)
    {
        var codes = new string?[draft.Lines.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            var line = draft.Lines[i];
            var code = line.IsLive ? _detector.Detect(line.Chars, "") : "";
            codes[i] = code.Length == 0 ? null : code;
        }
        return codes;
    }

    private Provenanced<string> MostWritten(ArticleDraft draft, string?[] languagesOfLines)
    {
        var most = draft
            .Lines.Zip(languagesOfLines)
            .Where(pair => pair.Second is not null)
            .GroupBy(pair => pair.Second!, pair => pair.First.Span.Length, StringComparer.Ordinal)
            .OrderByDescending(lengths => lengths.Sum())
            .ThenBy(lengths => lengths.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return most is null
            ? new Provenanced<string>(languages.Packs[0].Code, "nothing tells; the first language")
            : new Provenanced<string>(most.Key, "the text");
    }

    private static List<MetadataLayer> Layers(Page page, IEnumerable<MetadataLayer> settings)
    {
        // Fields of a record and front matter come before settings, a page's markup behind them.
        var told = page.Layers.Where(layer => layer.IsTold);
        var markup = page.Layers.Where(layer => !layer.IsTold);
        return [.. told, .. settings, .. markup];
    }

    // Title, author and id of the page are those of its first article.
    private static List<MetadataLayer> SecondLayers(
        Page page,
        IEnumerable<MetadataLayer> settings
    ) =>
        [
            .. page.Layers.Where(layer => layer.IsTold).Select(layer => layer.ForLaterArticles()),
            .. settings,
            .. page.Layers.Where(layer => !layer.IsTold).Select(layer => layer.ForLaterArticles()),
        ];
}
