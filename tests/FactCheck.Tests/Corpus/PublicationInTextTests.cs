using System.Text;
using FactCheck.Corpus;
using FactCheck.Values;

namespace FactCheck.Tests.Corpus;

public sealed class PublicationInTextTests
{
    [Theory]
    [InlineData("Hôm qua (14/10), hai bên đã ký thỏa thuận ở Geneva.", "--10-15")]
    [InlineData("Sáng nay (20/5), trời mưa lớn ở nhiều nơi trong tỉnh.", "--05-20")]
    [InlineData("Hôm qua (14/10/2014), hai bên đã ký thỏa thuận ở Geneva.", "2014-10-15")]
    [InlineData(
        "Hôm qua (14/10), hai bên đã ký thỏa thuận. Hạn chót là ngày 20/10/2014.",
        "2014-10-15 inferred Year"
    )]
    [InlineData("Hôm qua (14/10), hai bên đã ký. Ông sinh ngày 20/3/1950.", "--10-15")]
    [InlineData("Hôm qua (28/2), hai bên đã ký thỏa thuận ở Geneva.", "unknown")]
    [InlineData("Ngày 14/10, hai bên đã ký thỏa thuận ở Geneva.", "unknown")]
    public void A_day_word_with_its_date_tells_when_the_article_was_published(
        string sentence,
        string expected
    )
    {
        var text = $"Hai bên ký thỏa thuận\n\n{sentence} Đây là tin vui cho cả vùng.\n";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var metadata = new CorpusReader(CorpusOptions.Default)
            .Read(["-"], input)
            .Single()
            .Article.ShouldNotBeNull()
            .Metadata;
        Describe(metadata).ShouldBe(expected);
    }

    private static string Describe(ArticleMetadata metadata) =>
        metadata switch
        {
            { Published.Value: { } date } => $"{date.Time.Date:uuuu-MM-dd}"
                + (date.Inferred == DateComponents.None ? "" : $" inferred {date.Inferred}"),
            { PublishedDay.Value: { } day } => $"--{day.Month:00}-{day.Day:00}",
            _ => "unknown",
        };
}
