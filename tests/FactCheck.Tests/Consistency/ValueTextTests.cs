using FactCheck.Consistency.Wording;
using FactCheck.Values;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>Values as people write them.</summary>
public sealed class ValueTextTests
{
    public static TheoryData<MentionValue, string> Values =>
        new()
        {
            { Make.Exact(220_000), "220,000" },
            { Make.Exact(1, 1, "country"), "1 country" },
            { Make.Exact(70, 10, "country"), "70 countries" },
            { Make.MoreThan(220_000, 10_000, "person"), "more than 220,000 people" },
            { Make.AtLeast(7), "at least 7" },
            { Make.About(70, 10), "about 70" },
            { Make.Several(), "several" },
            { Make.Order(1_000), "thousands" },
            { Make.Order(10_000) with { Unit = "person" }, "tens of thousands of people" },
            { Make.Within(Interval.Closed(3_000, 5_000)), "3,000 to 5,000" },
            { Make.Length(3, "hour"), "more than 3 hours" },
            {
                new Quantity(
                    ValueKind.Percent,
                    65.50m,
                    Interval.Point(65.5m),
                    null,
                    Qualifier.Exact,
                    0.1m,
                    "percent"
                ),
                "65.5%"
            },
            {
                new Quantity(
                    ValueKind.Percent,
                    1,
                    Interval.Point(1),
                    null,
                    Qualifier.Exact,
                    1,
                    "percentage-point"
                ),
                "1 percentage point"
            },
            {
                new Quantity(
                    ValueKind.Money,
                    1_000_000,
                    Interval.LessThan(1_000_000),
                    null,
                    Qualifier.LessThan,
                    1,
                    "USD"
                ),
                "less than 1,000,000 USD"
            },
            {
                new Quantity(
                    ValueKind.Number,
                    3,
                    Interval.Point(3),
                    null,
                    Qualifier.Exact,
                    1,
                    "times"
                ),
                "3 times"
            },
            {
                new Quantity(
                    ValueKind.Number,
                    decimal.MaxValue,
                    Interval.Point(decimal.MaxValue),
                    null,
                    Qualifier.Exact,
                    1,
                    null
                ),
                "79,228,162,514,264,337,593,543,950,335"
            },
            { Hours(2.25m), "2.25 hours" },
            { Hours(2.1280555555555556m), "2 hours 7 minutes 41 seconds" },
            { Hours(1 + 1m / 3_600), "1 hour 1 second" },
            { new CategoryValue("force", "NATO"), "NATO" },
            { Make.Date("2015-09-30"), "30 September 2015" },
            { Make.Date("2015-09"), "September 2015" },
            { Make.Date("2015"), "2015" },
            { Make.Open("--09-18"), "18 September of an unknown year" },
            { Make.Open("--09"), "September of an unknown year" },
            { Make.Open("---14"), "day 14 of an unknown month" },
            { Make.Open("--10-13/--10-14"), "13 to 14 October of an unknown year" },
            { Make.Open("--02-28/--03-03"), "28 February to 3 March of an unknown year" },
            { Make.Open("---13/---14"), "days 13 to 14 of an unknown month" },
            { Make.Open(""), "a date that cannot be placed" },
        };

    private static Quantity Hours(decimal hours) =>
        new(ValueKind.Duration, hours, Interval.Point(hours), null, Qualifier.Exact, 0.01m, "hour");

    [Theory]
    [MemberData(nameof(Values))]
    public void AValue(MentionValue value, string expected) =>
        ValueText.Of(value).ShouldBe(expected);

    [Theory]
    [InlineData("2015-09-01T00:00", "2015-09-11T00:00", "1 to 10 September 2015")]
    [InlineData("2015-09-30T00:00", "2015-10-03T00:00", "30 September to 2 October 2015")]
    [InlineData("2015-12-30T00:00", "2016-01-03T00:00", "30 December 2015 to 2 January 2016")]
    [InlineData("2015-05-01T00:00", "2015-09-01T00:00", "May to August 2015")]
    [InlineData("1990-01-01T00:00", "2000-01-01T00:00", "the 1990s")]
    [InlineData("1901-01-01T00:00", "2001-01-01T00:00", "1901 to 2000")]
    [InlineData("2015-09-30T15:30", "2015-09-30T15:31", "15:30 on 30 September 2015")]
    [InlineData("2015-09-30T15:00", "2015-09-30T16:00", "15:00 to 16:00 on 30 September 2015")]
    [InlineData(
        "2015-09-30T23:00",
        "2015-10-01T01:00",
        "23:00 on 30 September 2015 to 01:00 on 1 October 2015"
    )]
    public void APeriod(string from, string until, string expected) =>
        ValueText.Of(new DateValue(Time(from), Time(until), Grain.Day)).ShouldBe(expected);

    [Theory]
    [InlineData("1", null, true, false, "more than 1")]
    [InlineData("1", null, false, false, "at least 1")]
    [InlineData(null, "9", false, true, "less than 9")]
    [InlineData(null, "9", false, false, "at most 9")]
    [InlineData("5", "5", false, false, "5")]
    [InlineData("5", "9", false, false, "5 to 9")]
    [InlineData(null, null, false, false, "any number")]
    public void AnInterval(string? low, string? high, bool lowOpen, bool highOpen, string expected)
    {
        var interval = new Interval(Number(low), lowOpen, Number(high), highOpen);
        ValueText.Of(interval, ValueKind.Number, null).ShouldBe(expected);

        static decimal? Number(string? text) =>
            text is null
                ? null
                : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void AnIntervalOfDates()
    {
        var day = Make.Date("2015-09-30").Line!.Value;
        ValueText.Of(day, ValueKind.Date, null).ShouldBe("30 September 2015");
        ValueText
            .Of(day with { High = null, HighOpen = false }, ValueKind.Date, null)
            .ShouldBe("30 September 2015 or later");
        ValueText
            .Of(day with { Low = null }, ValueKind.Date, null)
            .ShouldBe("before 1 October 2015");
    }

    private static LocalDateTime Time(string text) =>
        NodaTime
            .Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(text)
            .Value;
}
