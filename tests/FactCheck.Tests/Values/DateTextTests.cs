using FactCheck.Values;
using NodaTime;

namespace FactCheck.Tests.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2015-09-21", "2015-09-21T00:00:00")]
    [InlineData("2015-09-21T07:30", "2015-09-21T07:30:00")]
    [InlineData("2015-09-21 07:30:15", "2015-09-21T07:30:15")]
    [InlineData("2015-09-21T07:30:15Z", "2015-09-21T07:30:15")]
    [InlineData("2015-09-21T07:30:15.250+07:00", "2015-09-21T07:30:15")]
    [InlineData("2015-09-21T07:30-0500", "2015-09-21T07:30:00")]
    public void Iso_dates_and_times_are_read(string text, string expected)
    {
        DateText.TryParseIso(text, out var time).ShouldBeTrue();
        DateText.FormatIso(time, Grain.Second).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2015-13-01")]
    [InlineData("2015-02-29")]
    [InlineData("21/9/2015")]
    [InlineData("2015-09-21T25:00")]
    [InlineData("2015-09-21X07:30")]
    public void Anything_else_is_refused(string text) =>
        DateText.TryParseIso(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2015-09-30", "2015-10-01", Grain.Day, "30 September 2015")]
    [InlineData("2015-09-01", "2015-10-01", Grain.Month, "September 2015")]
    [InlineData("2014-10-13", "2014-10-15", Grain.Day, "13 to 14 October 2014")]
    [InlineData("2015-07-01", "2015-10-01", Grain.Quarter, "July to September 2015")]
    [InlineData("2011-01-01", "2012-01-01", Grain.Year, "2011")]
    [InlineData("2011-01-01", "2016-01-01", Grain.Year, "2011 to 2015")]
    [InlineData("2015-12-28", "2016-01-04", Grain.Day, "28 December 2015 to 3 January 2016")]
    public void Placed_dates_are_written_for_people(
        string from,
        string until,
        Grain grain,
        string expected
    ) => DateText.Format(new DateValue(Time(from), Time(until), grain)).ShouldBe(expected);

    [Theory]
    [InlineData("--09-18", "18 September of an unknown year")]
    [InlineData("--09", "September of an unknown year")]
    [InlineData("---14", "day 14 of an unknown month")]
    [InlineData("--10-13/--10-14", "13 to 14 October of an unknown year")]
    [InlineData("--05-20T15:30", "15:30 on 20 May of an unknown year")]
    [InlineData("T15:30", "a date that cannot be placed")]
    [InlineData("", "a date that cannot be placed")]
    public void Open_dates_are_written_for_people(string open, string expected) =>
        DateText.Format(new DateValue(null, null, Grain.Day, Open: open)).ShouldBe(expected);

    private static LocalDateTime Time(string text) =>
        DateText.TryParseIso(text, out var time) ? time : throw new FormatException(text);
}
