using System.Globalization;
using System.Text.Json;
using FactCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Claims.Json;

/// <summary>Reads the date of a claim, in the form that FactCheck writes or as a plain <c>value</c>.</summary>
internal static class ClaimDateParser
{
    /// <summary>The date that <c>from</c>, <c>until</c> and <c>open</c> state.</summary>
    public static DateValue? Bounds(ClaimFields fields)
    {
        var (from, until, open) = (fields.Time("from"), fields.Time("until"), fields.Text("open"));
        var grain = fields.Named<Grain>("grain", GrainNames.TryParse) ?? Grain.Day;
        if (from is null != until is null || (from is null && open is null))
        {
            fields.Fail(
                from is null ? "until" : "from",
                "a date needs 'from' and 'until' (exclusive), or 'open'"
            );
        }
        if (from >= until)
        {
            fields.Fail("until", "'until' must lie behind 'from' (it is exclusive)");
        }
        return new DateValue(from, until, grain, Inferred(fields), open);
    }

    private static DateComponents Inferred(ClaimFields fields)
    {
        var inferred = DateComponents.None;
        if (fields.Find("inferred") is not { } list)
        {
            return inferred;
        }
        if (list.ValueKind != JsonValueKind.Array)
        {
            fields.Fail("inferred", "'inferred' must be a list of year, month, day");
            return inferred;
        }
        foreach (var item in list.EnumerateArray())
        {
            var name = fields.TextOf(item, "inferred");
            var component = Array.Find(ClaimDates.Components, pair => pair.Name == name).Component;
            if (component == DateComponents.None)
            {
                fields.Fail("inferred", "'inferred' must be a list of year, month, day");
            }
            inferred |= component;
        }
        return inferred;
    }

    /// <summary>The date that <c>value</c> writes as <paramref name="text"/>.</summary>
    /// <param name="fields">Where a problem is kept.</param>
    /// <param name="text">The date.</param>
    /// <param name="yearsAlone">Whether four digits are a year.</param>
    public static DateValue? Plain(ClaimFields fields, string text, bool yearsAlone)
    {
        if (text.StartsWith("--", StringComparison.Ordinal))
        {
            return new DateValue(null, null, Grain.Day, Open: text);
        }
        if (ClaimDates.TryRead(text, out LocalDate day))
        {
            return Period(day, day.PlusDays(1), Grain.Day);
        }
        if (ClaimDates.TryReadTime(text) is { } time)
        {
            return time.Second == 0
                ? new DateValue(time, time.PlusMinutes(1), Grain.Minute)
                : new DateValue(time, time.PlusSeconds(1), Grain.Second);
        }
        if (
            YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month)
            && month.Year is > 0 and < ClaimDates.LastYear
        )
        {
            return Period(month.OnDayOfMonth(1), month.PlusMonths(1).OnDayOfMonth(1), Grain.Month);
        }
        if (
            yearsAlone
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 0 and < ClaimDates.LastYear
        )
        {
            return Period(new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1), Grain.Year);
        }
        fields.Fail(
            "value",
            "'value' must be a date such as 2015-09-30, 2015-09-30T15:42, 2015-09 or --09-30, or a time such as 15:42"
        );
        return null;
    }

    private static DateValue Period(LocalDate from, LocalDate until, Grain grain) =>
        new(from.AtMidnight(), until.AtMidnight(), grain);
}
