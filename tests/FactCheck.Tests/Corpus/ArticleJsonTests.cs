using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Corpus;

namespace FactCheck.Tests.Corpus;

public sealed class ArticleJsonTests
{
    [Fact]
    public void An_article_tells_what_was_found_and_where()
    {
        var article = PageText.Read(
            """
            ---
            published: 2015-09-21
            source: Harbour Post
            ---
            # Bão đổ bộ

            Hơn **70** căn nhà đã bị tốc mái trong đêm, chính quyền cho biết.

            Lan Anh (theo AFP)

            Tin liên quan
            """,
            "a.md"
        )[0];

        Snapshot.Match(Write(article));
    }

    private static string Write(Article article)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            ArticleJson.Write(writer, article);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
