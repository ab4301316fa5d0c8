using System.Globalization;
using FactCheck.Reporting.Charts;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Tests.Reporting.Charts;

/// <summary>Which values and days the axes of charts name, and where they put things.</summary>
public sealed class AxisTests
{
    [Theory]
    [InlineData("45 65", "40 50 60 70")]
    [InlineData("21 14", "10 15 20 25")]
    [InlineData("1 3", "0 1 2 3 4")]
    [InlineData("70", "50 60 70 80 90")]
    [InlineData("0", "0 0.5 1")]
    [InlineData("2.5 3.1", "2.4 2.6 2.8 3 3.2")]
    [InlineData("-5 5", "-10 -5 0 5 10")]
    [InlineData("220000 300000", "200000 250000 300000 350000")]
    [InlineData("4000 4000000", "1000 10000 100000 1000000 10000000")]
    public void Round_values_around_those_drawn_are_named(string drawn, string named)
    {
        var axis = new ValueAxis([.. drawn.Split(' ').Select(Number)]);
        string.Join(
                ' ',
                axis.Ticks.Select(tick => tick.ToString("0.#####", CultureInfo.InvariantCulture))
            )
            .ShouldBe(named);
    }

    [Fact]
    public void Equal_factors_are_equal_steps_where_values_differ_much()
    {
        var axis = new ValueAxis([10, 10_000]);
        axis.IsLogarithmic.ShouldBeTrue();
        Math.Round(axis.ShareOf(100) - axis.ShareOf(10), 6)
            .ShouldBe(Math.Round(axis.ShareOf(1000) - axis.ShareOf(100), 6));
    }

    [Fact]
    public void Any_values_lie_on_their_axis() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<decimal[]>(values =>
            {
                if (values.Length == 0)
                {
                    return true;
                }

                var axis = new ValueAxis(values);
                return axis.Ticks.Count is >= 2 and <= 60
                    && values.All(value => axis.ShareOf(value) is >= 0 and <= 1);
            })
        );

    [Theory]
    [InlineData("79228162514264337593543950335 -79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001 0.0000000000000000000000000002")]
    [InlineData("0.0000000000000000000000000001 79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335")]
    public void The_ends_of_decimal_lie_on_an_axis(string text)
    {
        var values = text.Split(' ').Select(Number).ToList();
        var axis = new ValueAxis(values);
        axis.Ticks.Count.ShouldBeInRange(2, 60);
        values.ShouldAllBe(value => axis.ShareOf(value) >= 0 && axis.ShareOf(value) <= 1);
    }

    [Theory]
    [InlineData("2016-02-17 2016-02-28", "17 Feb 2016, 19 Feb, 21 Feb, 23 Feb, 25 Feb, 27 Feb")]
    [InlineData("2014-10-13 2014-10-16", "13 Oct 2014, 14 Oct, 15 Oct, 16 Oct")]
    [InlineData("2015-12-30 2016-01-02", "30 Dec 2015, 31 Dec 2015, 1 Jan 2016, 2 Jan 2016")]
    [InlineData("2016-02-16 2016-06-20", "Mar 2016, Apr 2016, May 2016, Jun 2016")]
    [InlineData("2015-04-24 2016-09-30", "Jul 2015, Oct 2015, Jan 2016, Apr 2016, Jul 2016")]
    [InlineData("1990-05-01 2016-09-30", "1995, 2000, 2005, 2010, 2015")]
    [InlineData("2015-01-01", "1 Jan 2015")]
    public void Days_are_named_as_coarse_as_the_steps_between_them(string days, string named)
    {
        var axis = new TimeAxis([.. days.Split(' ').Select(Day).Select(Timeline.ToLine)]);
        string.Join(", ", axis.Ticks.Select(axis.TextOf)).ShouldBe(named);
    }

    [Fact]
    public void Any_days_lie_on_their_axis() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[]>(days =>
            {
                if (days.Length == 0)
                {
                    return true;
                }

                var moments = days.Select(day => day * 1_000_000m).ToList();
                var axis = new TimeAxis(moments, 86);
                return axis.Ticks.Count is >= 1 and <= 8
                    && axis.Ticks.All(tick => axis.TextOf(tick).Length > 0)
                    && moments.All(moment => axis.PercentOf(moment) is >= 0 and <= 86);
            })
        );

    [Theory]
    [InlineData("0", "0")]
    [InlineData("220000", "220,000")]
    [InlineData("1200000", "1.2 million")]
    [InlineData("-2500000000", "-2.5 billion")]
    [InlineData("3000000000000", "3 trillion")]
    [InlineData("79228162514264337593543950335", "7.92E+28")]
    [InlineData("0.25", "0.25")]
    public void Large_numbers_are_named_in_words(string number, string words) =>
        TickText.Of(Number(number)).ShouldBe(words);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
