using System.Globalization;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Reporting.Charts;

/// <summary>The axis of time: where each moment lies from left to right, in percent, and which days are named.</summary>
internal sealed class TimeAxis
{
    private const int MaxTicks = 6;
    private const decimal Room = 5;

    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    private static readonly decimal First = Timeline.ToLine(new LocalDate(1, 1, 1));
    private static readonly decimal Last = Timeline.ToLine(new LocalDate(9998, 1, 1));

    private readonly decimal _from;
    private readonly decimal _until;
    private readonly decimal _width;

    /// <summary>An axis that holds <paramref name="moments"/>.</summary>
    /// <param name="moments">Places on the line of dates; at least one.</param>
    /// <param name="width">How much of the chart it takes, in percent from the left.</param>
    public TimeAxis(IReadOnlyCollection<decimal> moments, decimal width = 100)
    {
        _from = Clamp(moments.Min());
        _until = Clamp(moments.Max());
        _width = width;
        Ticks = _until - _from < 2 * Timeline.Day ? [DayOf(_from)] : [.. Named()];
    }

    /// <summary>The days that are named, ascending.</summary>
    public IReadOnlyList<LocalDate> Ticks { get; }

    /// <summary>Where <paramref name="moment"/> lies, in percent of the chart's width.</summary>
    public decimal PercentOf(decimal moment)
    {
        var place = Math.Clamp(Clamp(moment), _from, _until);
        var share = _until == _from ? 0.5m : (place - _from) / (_until - _from);
        return Room * _width / 100 + share * (100 - 2 * Room) * _width / 100;
    }

    /// <summary>How a named day is written: as coarse as the steps between them are.</summary>
    public string TextOf(LocalDate day)
    {
        var step = Ticks.Count > 1 ? Period.DaysBetween(Ticks[0], Ticks[1]) : 1;
        var pattern =
            step >= 360 ? "uuuu"
            : step >= 28 ? "MMM uuuu"
            : Ticks[0].Year == Ticks[^1].Year && day != Ticks[0] ? "d MMM"
            : "d MMM uuuu";
        return day.ToString(pattern, CultureInfo.InvariantCulture);
    }

    private static decimal Clamp(decimal moment) => Math.Clamp(moment, First, Last);

    private static LocalDate DayOf(decimal moment) => Timeline.FromLine(moment).Date;

    private IEnumerable<LocalDate> Named()
    {
        var (first, last) = (DayOf(_from), DayOf(_until));
        var days = Period.DaysBetween(first, last);
        return days <= 62 ? Days(first, last, days)
            : days <= 366 * 5 / 2 ? Months(first, last, days)
            : Years(first, last);
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last, int days)
    {
        var step = StepOf(DaySteps, days);
        for (var day = first; day <= last; day = day.PlusDays(step))
        {
            yield return day;
        }
    }

    private static IEnumerable<LocalDate> Months(LocalDate first, LocalDate last, int days)
    {
        var step = StepOf(MonthSteps, days / 30);
        var month = new LocalDate(first.Year, (first.Month - 1) / step * step + 1, 1);
        for (; month <= last; month = month.PlusMonths(step))
        {
            if (month >= first)
            {
                yield return month;
            }
        }
    }

    private static IEnumerable<LocalDate> Years(LocalDate first, LocalDate last)
    {
        var years = last.Year - first.Year + 1;
        var step = StepOf(YearSteps, years);
        for (var year = (first.Year + step - 1) / step * step; year <= last.Year; year += step)
        {
            var day = new LocalDate(Math.Max(year, 1), 1, 1);
            if (day >= first)
            {
                yield return day;
            }
        }
    }

    private static int StepOf(int[] steps, int range) =>
        Array.Find(steps, step => range / step < MaxTicks) is var step and > 0 ? step : steps[^1];
}
