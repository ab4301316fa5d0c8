using FactCheck.Extraction.Dates.Publication;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction.Dates;

public sealed class PublicationCluesTests
{
    [Theory]
    [InlineData("vi", "Hôm qua (14/10), hai bên ký kết.", 2014, "2014-10-15")]
    [InlineData("vi", "Sáng nay (14/10), hai bên ký kết.", 2014, "2014-10-14")]
    [InlineData("en", "Yesterday (31 December), they met.", 2014, "2015-01-01")]
    [InlineData("vi", "Ngày mai (1/3), họ ký kết.", 2016, "2016-02-29")]
    public void A_day_word_with_its_date_tells_the_day_of_publication(
        string language,
        string text,
        int year,
        string expected
    )
    {
        var clue = Find(text, language).ShouldHaveSingleItem();
        clue.Year.ShouldBeNull();
        clue.Span.Start.ShouldBe(0);
        DateText.FormatIso(clue.PublishedIn(year)!.Value).ShouldBe(expected);
    }

    [Fact]
    public void The_nearest_full_date_comes_first()
    {
        var clue = Find(
                "Nga vào cuộc ngày 30/9/2015. Hôm qua (20/5), hai bên ký kết. Ông sinh ngày 7/10/1952 ở Leningrad.",
                "vi"
            )
            .ShouldHaveSingleItem();
        clue.FullDates.Select(found => DateText.FormatIso(found.Date))
            .ShouldBe(["2015-09-30", "1952-10-07"]);
    }

    [Fact]
    public void A_day_that_the_year_has_not_gives_no_date() =>
        Find("Hôm qua (29/2), hai bên ký kết.", "vi")[0].PublishedIn(2015).ShouldBeNull();

    [Theory]
    [InlineData("Hôm qua, hai bên ký kết.")]
    [InlineData("Ngày 14/10, hai bên ký kết.")]
    public void Either_alone_tells_nothing(string text) => Find(text, "vi").ShouldBeEmpty();

    private static IReadOnlyList<PublicationClue> Find(string text, string language)
    {
        var words = new WordTable();
        var clues = new PublicationClues(LanguageSet.Default, words);
        return clues.Find(
            new TextAnalyzer(words).Analyze(text, [(new TextSpan(0, text.Length), language)])
        );
    }
}
