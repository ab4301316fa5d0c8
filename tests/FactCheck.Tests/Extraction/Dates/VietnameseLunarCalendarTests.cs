using FactCheck.Extraction.Dates.Calendars;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Tests.Extraction.Dates;

public sealed class VietnameseLunarCalendarTests
{
    /// <summary>Published dates of Tết; in 1985, 2007 and 2030 the Chinese new year is another day.</summary>
    [Theory]
    [InlineData(1900, "1900-01-31")]
    [InlineData(1945, "1945-02-13")]
    [InlineData(1954, "1954-02-03")]
    [InlineData(1968, "1968-01-29")]
    [InlineData(1975, "1975-02-11")]
    [InlineData(1985, "1985-01-21")]
    [InlineData(2000, "2000-02-05")]
    [InlineData(2007, "2007-02-17")]
    [InlineData(2014, "2014-01-31")]
    [InlineData(2015, "2015-02-19")]
    [InlineData(2016, "2016-02-08")]
    [InlineData(2017, "2017-01-28")]
    [InlineData(2020, "2020-01-25")]
    [InlineData(2023, "2023-01-22")]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2025, "2025-01-29")]
    [InlineData(2030, "2030-02-02")]
    public void New_year_is_on_the_published_day(int year, string expected) =>
        DateText.FormatIso(VietnameseLunarCalendar.NewYear(year)).ShouldBe(expected);

    [Theory]
    [InlineData(2016, 3, 10, "2016-04-16")]
    [InlineData(2020, 8, 15, "2020-10-01")]
    [InlineData(2023, 1, 15, "2023-02-05")]
    [InlineData(2023, 3, 10, "2023-04-29")]
    [InlineData(2024, 7, 15, "2024-08-18")]
    [InlineData(2024, 12, 23, "2025-01-22")]
    public void Days_of_the_year_are_on_the_published_day(
        int year,
        int month,
        int day,
        string expected
    ) =>
        DateText
            .FormatIso(VietnameseLunarCalendar.ToSolar(year, month, day)!.Value)
            .ShouldBe(expected);

    [Fact]
    public void New_year_lies_between_20_January_and_21_February_and_months_have_29_or_30_days()
    {
        for (var year = 1900; year <= 2100; year++)
        {
            var first = VietnameseLunarCalendar.NewYear(year);
            first.ShouldBeInRange(new LocalDate(year, 1, 20), new LocalDate(year, 2, 21));
            for (var month = 1; month <= 12; month++)
            {
                var start = VietnameseLunarCalendar.ToSolar(year, month, 1)!.Value;
                var length = Period.DaysBetween(start, VietnameseLunarCalendar.EndOf(year, month));
                length.ShouldBeInRange(29, 30);
            }
        }
    }
}
