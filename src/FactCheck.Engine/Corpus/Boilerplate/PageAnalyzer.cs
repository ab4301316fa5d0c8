using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Metadata;
using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>
/// Judges the lines of a page: which are boilerplate and why, where one article ends and the next begins, and which line
/// is a headline, a caption or a byline. Works from the shape of lines, from the packs' words, and from a site's rules.
/// </summary>
/// <remarks>
/// All of it is heuristic and prefers to keep: a text without any paragraph of prose (a list of figures, a single
/// sentence) loses nothing but lines that are boilerplate by their own words.
/// </remarks>
internal sealed class PageAnalyzer
{
    private readonly LineReader _reader;
    private readonly IBoilerplateSignal[] _signals;
    private readonly SectionSignal _sections;

    /// <summary>Compiles the words of the packs.</summary>
    public PageAnalyzer(LanguageSet languages)
    {
        _reader = new LineReader(languages);
        _sections = new SectionSignal(languages);
        // In this order: what a line says of itself, then what its neighbours say.
        _signals = [new WidgetSignal(languages), new RepeatSignal(), new StampListSignal()];
    }

    /// <summary>Judges <paramref name="page"/>; the articles on it in order, at least one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Rules of the page's site.</param>
    public IReadOnlyList<ArticleDraft> Analyze(Page page, IReadOnlyList<SiteRules> rules)
    {
        var lines = _reader.Read(page);
        foreach (var signal in _signals)
        {
            signal.Mark(lines);
        }
        ApplySiteRules(lines, rules);
        _sections.Mark(lines);
        var drafts = ArticleSplitter.Split(lines);
        foreach (var draft in drafts)
        {
            ArticleLayout.Assign(draft, _reader);
        }
        return drafts;
    }

    private static void ApplySiteRules(IReadOnlyList<Line> lines, IReadOnlyList<SiteRules> rules)
    {
        foreach (var line in lines)
        {
            foreach (var site in rules)
            {
                if (line.IsLive && site.Matches(line.Text))
                {
                    line.Drop($"rule of {site.Site} in {CorpusConfig.FileName}");
                }
            }
        }
    }
}
