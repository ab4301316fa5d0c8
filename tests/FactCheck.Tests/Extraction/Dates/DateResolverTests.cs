using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction.Dates;

public sealed class DateResolverTests
{
    [Theory]
    [InlineData("ngày 8/11", DatePreference.Past, "2015-11-08")]
    [InlineData("ngày 8/11", DatePreference.Future, "2016-11-08")]
    [InlineData("ngày 8/11", DatePreference.Nearest, "2016-11-08")]
    [InlineData("ngày 8/3", DatePreference.Future, "2017-03-08")]
    [InlineData("ngày 8/3", DatePreference.Nearest, "2016-03-08")]
    [InlineData("ngày 20/5", DatePreference.Future, "2017-05-20")]
    [InlineData("ngày 21/5", DatePreference.Future, "2016-05-21")]
    [InlineData("hôm thứ Hai", DatePreference.Past, "2016-05-16")]
    [InlineData("sáng thứ Hai", DatePreference.Future, "2016-05-23")]
    [InlineData("ngày 29/2", DatePreference.Future, "2020-02-29")]
    public void Preference_chooses_among_the_candidates(
        string text,
        DatePreference prefer,
        string expected
    )
    {
        var mention = DateReading.Read(text, "vi", "2016-05-21", prefer).ShouldHaveSingleItem();
        DateText.FormatIso(((DateValue)mention.Value).From!.Value.Date).ShouldBe(expected);
    }

    [Theory]
    [InlineData(DatePreference.Past)]
    [InlineData(DatePreference.Future)]
    [InlineData(DatePreference.Nearest)]
    public void A_full_date_never_moves(DatePreference prefer)
    {
        foreach (var published in new[] { null, "1999-01-01", "2016-05-21", "2150-12-31" })
        {
            var mention = DateReading
                .Read("It began on 30 September 2015.", "en", published, prefer)
                .ShouldHaveSingleItem();
            DateReading.Describe((DateValue)mention.Value).ShouldBe("2015-09-30 day");
        }
    }

    [Fact]
    public void What_was_inferred_names_its_source()
    {
        var value = (DateValue)
            DateReading.Read("hôm 18-9", "vi", "2015-09-21").ShouldHaveSingleItem().Value;
        value.Inferred.ShouldBe(DateComponents.Year);
        value.InferredFrom.ShouldBe("the publication date 2015-09-21");
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_told()
    {
        var value = (DateValue)
            DateReading.Read("Thứ Ba (16/5/2016)", "vi").ShouldHaveSingleItem().Value;
        DateReading.Describe(value).ShouldBe("2016-05-16 day");
        value.Warning.ShouldBe("2016-05-16 was a Monday, the text says Tuesday");
    }
}
