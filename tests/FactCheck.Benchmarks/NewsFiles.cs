using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>Articles in a folder of their own, every second one in a file of text, the others in one of JSON lines.</summary>
internal sealed class NewsFiles : IDisposable
{
    // Hundreds of files a folder, as archives have them.
    private const int FilesAFolder = 500;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");

    public NewsFiles(List<NewsArticle> articles)
    {
        Articles = articles.Count;
        using var records = File.Create(System.IO.Path.Combine(Path, "articles.jsonl"));
        using var json = new Utf8JsonWriter(
            records,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        for (var i = 0; i < articles.Count; i++)
        {
            if (i % 2 == 0)
            {
                Bytes += WriteText(i, articles[i]);
                continue;
            }
            json.WriteStartObject();
            json.WriteNumber("id", i);
            json.WriteString("source", Source(i));
            json.WriteString("language", articles[i].Language);
            json.WriteString("published", Published);
            json.WriteString("text", articles[i].Text);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            records.WriteByte((byte)'\n');
        }
        Bytes += records.Position;
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>How many articles there are.</summary>
    public int Articles { get; }

    /// <summary>The size of all files.</summary>
    public long Bytes { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private const string Published = "2015-04-24";

    private static string Source(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Paper {number % 20}");

    private long WriteText(int number, NewsArticle article)
    {
        var folder = _folder.CreateSubdirectory(
            (number / FilesAFolder).ToString(CultureInfo.InvariantCulture)
        );
        var path = System.IO.Path.Combine(
            folder.FullName,
            string.Create(CultureInfo.InvariantCulture, $"{number:D6}.txt")
        );
        File.WriteAllText(
            path,
            $"---\nsource: {Source(number)}\nlanguage: {article.Language}\npublished: {Published}\n---\n{article.Text}"
        );
        return new FileInfo(path).Length;
    }
}
