using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Inputs;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus;

/// <summary>Reads the articles of one file or one record. Immutable: threads may read side by side.</summary>
internal sealed class ArticleReader(ArticleFactory factory)
{
    /// <summary>The articles of a file that is one page, or why there are none.</summary>
    public IEnumerable<CorpusItem> ReadFile(InputFile file, FileSettings settings)
    {
        try
        {
            return ReadPage(File.ReadAllBytes(file.FullPath), file, settings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Skipped(file, 0, $"it could not be read: {e.Message}")];
        }
    }

    /// <summary>The articles of the bytes of a page.</summary>
    public IEnumerable<CorpusItem> ReadPage(byte[] bytes, InputFile file, FileSettings settings)
    {
        var (text, problem) = FileDecoder.Decode(bytes);
        return text is null
            ? [Skipped(file, 0, problem!)]
            : MakeArticles(PageReader.Read(text, file.Path), file, settings, recordLine: 0);
    }

    /// <summary>The articles of a record of a JSONL file.</summary>
    public IEnumerable<CorpusItem> ReadRecord(
        RecordReader.Record record,
        InputFile file,
        FileSettings settings
    )
    {
        var (page, problem) = record.Read();
        return page is null
            ? [Skipped(file, record.Line, problem!)]
            : MakeArticles(page, file, settings, record.Line);
    }

    private IEnumerable<CorpusItem> MakeArticles(
        Page page,
        InputFile file,
        FileSettings settings,
        int recordLine
    )
    {
        var sidecar = SettingsFinder.Sidecar(file, recordLine);
        var problems = new List<string>(page.Problems);
        var articles = factory.Make(
            page,
            file.Path,
            recordLine,
            number => settings.LayersFor(sidecar.Layer, number),
            settings.Sites,
            problems
        );
        foreach (var problem in sidecar.Problems)
        {
            yield return CorpusItem.Of(problem);
        }
        foreach (var problem in problems.Distinct(StringComparer.Ordinal))
        {
            yield return Skipped(file, recordLine, problem);
        }
        foreach (var article in articles)
        {
            yield return article.Searched.Any()
                ? CorpusItem.Of(article)
                : Skipped(file, recordLine, EmptyReason(page));
        }
    }

    private static CorpusItem Skipped(InputFile file, int recordLine, string problem) =>
        CorpusItem.Of(new SkippedFile(file.Path, recordLine, problem));

    private static string EmptyReason(Page page) =>
        page.Lines.Count == 0
            ? "it is empty: there is no text in it"
            : "it has no article: all of its text was taken for boilerplate (see: factcheck articles --show-dropped)";
}
