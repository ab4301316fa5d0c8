using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Slots;

/// <content>The slots that are filled with words of the pack.</content>
internal sealed partial class SlotTable
{
    private static readonly string[] DayParts =
    [
        "dawn",
        "morning",
        "noon",
        "afternoon",
        "evening",
        "night",
    ];

    private void AddWords()
    {
        Words("month-name", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("weekday-sure", PackNumber.Parse, (date, value) => date with { Weekday = value });
        Words("coming", meaning => meaning, (date, _) => date);
        Words("weekday-digit", PackNumber.Parse, (date, value) => date with { Weekday = value });
        Words("weekday", PackNumber.Parse, (date, value) => date with { Weekday = value });
        Words("direction", PackNumber.Parse, (date, value) => date with { Direction = value });
        Words("part", PackNumber.Parse, (date, value) => date with { Part = value });
        Words("half", PackNumber.Parse, (date, value) => date with { Half = value });
        Words("season", PackNumber.Parse, (date, value) => date with { Season = value });
        Words("season-short", PackNumber.Parse, (date, value) => date with { Season = value });
        Words("stem", PackNumber.Parse, (date, value) => date with { Stem = value });
        Words("branch", PackNumber.Parse, (date, value) => date with { Branch = value });
        Words("time", PackNumber.Parse, SetTime);
        Words("midday", PackNumber.Parse, SetTime);
        Words("this-moment", ParseRelativeDay, SetRelativeDay);
        Words("quarter-code", PackNumber.Parse, (date, value) => date with { Quarter = value });
        Words(
            "relative-weekend",
            PackNumber.Parse,
            (date, value) => date with { Shift = new PeriodShift(Grain.Week, value) }
        );
        Words("unit", ParseGrain, (date, value) => date with { Unit = value });
        Words("lunar-month", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("first-lunar-month", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("month-unsure", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("zone", meaning => meaning, (date, _) => date);
        Words("daypart", ParseDayPart, (date, value) => date with { DayPart = value });
        Words("relative-day", ParseRelativeDay, SetRelativeDay);
        Words("near-day", ParseRelativeDay, SetRelativeDay);
        Words("now", ParseRelativeDay, SetRelativeDay);
        Words("bare-day", ParseRelativeDay, SetRelativeDay);
        Words("new-year", PackNumber.Parse, (date, value) => date with { Day = value });
        AddCountedWords();
        AddAnchors();
        AddPeriods();
    }

    // What hangs on another date: three days before Christmas, the following week, year to date.
    private void AddAnchors()
    {
        Words("any-weekend", meaning => meaning, (date, _) => date);
        Words("month-end", PackNumber.Parse, (date, value) => date with { Part = value });
        Words("winter", PackNumber.Parse, (date, value) => date with { Season = value });
        Words("year-end", PackNumber.Parse, (date, value) => date with { Part = value });
        Words("month-sure", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("weekday-beside", PackNumber.Parse, (date, value) => date with { Weekday = value });
        Words("spoken-days", PackNumber.Parse, (date, value) => date with { Day = value });
        Words("day-of", meaning => meaning, (date, _) => date with { Unit = Grain.Day });
        Words("weekend-of", meaning => meaning, (date, _) => date with { Unit = Grain.Weekend });
        Words("told-direction", PackNumber.Parse, (date, value) => date with { Direction = value });
        Words(
            "weekdays",
            PackNumber.Parse,
            (date, value) => date with { Weekday = value, Unit = Grain.Week }
        );
        Words(
            "near-period",
            ParseStretch,
            (date, value) => date with { Shift = new PeriodShift(value.Unit, value.Amount) }
        );
        foreach (var period in new[] { "this-period", "to-date" })
        {
            Words(
                period,
                ParseGrain,
                (date, value) => date with { Shift = new PeriodShift(value, 0) }
            );
        }
    }

    private void AddPeriods()
    {
        Grain[] units =
        [
            Grain.Week,
            Grain.Month,
            Grain.Quarter,
            Grain.Year,
            Grain.Decade,
            Grain.Century,
        ];
        foreach (var unit in units)
        {
            Words(
                $"relative-{GrainNames.NameOf(unit)}",
                PackNumber.Parse,
                (date, value) => date with { Shift = new PeriodShift(unit, value) }
            );
        }
    }

    private void AddCountedWords()
    {
        Words("month-beside", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("quarter-hour", PackNumber.Parse, (date, value) => date with { Minute = value });
        Words("spoken-minutes", PackNumber.Parse, (date, value) => date with { Minute = value });
        Words("week-nth", PackNumber.Parse, (date, value) => date with { Nth = value });
        Words("week", meaning => meaning, (date, _) => date with { Unit = Grain.Week });
        Words("day-unit", ParseGrain, (date, value) => date with { Unit = value });
        Words("rest", ParseGrain, (date, value) => date with { Shift = new PeriodShift(value, 0) });
        Words("nth", PackNumber.Parse, (date, value) => date with { Nth = value });
        Words("era", PackNumber.Parse, (date, value) => date with { IsBeforeEra = value < 0 });
        Words("lunar-day", PackNumber.Parse, (date, value) => date with { Day = value });
        foreach (
            var stretch in new[]
            {
                "stretch",
                "short-stretch",
                "one-unit",
                "one-hour",
                "one-day",
                "weeks-from",
                "weeks-behind",
                "before-last",
                "after-next",
            }
        )
        {
            Words(
                stretch,
                ParseStretch,
                (date, value) => date with { Amount = value.Amount, Unit = value.Unit }
            );
        }
        Words(
            "half-unit",
            ParseGrain,
            (date, value) => date with { Amount = 0, Unit = value, HasHalf = true }
        );
        Words("and-half", meaning => meaning, (date, _) => date with { HasHalf = true });
    }

    private void Words<T>(
        string name,
        Func<string, T> parse,
        Func<DateExpression, T, DateExpression> set
    )
    {
        var slot = new LexiconSlot<T>(_words, set, _possessives);
        foreach (var (meaning, phrase) in Entries(name))
        {
            slot.Add(phrase, parse(meaning));
        }
        _slots.Add(name, slot);
    }

    private IEnumerable<(string Meaning, string Phrase)> Entries(string name)
    {
        var section = _classes.Section(name);
        return section.Keys.SelectMany(key => section.Phrases(key).Select(phrase => (key, phrase)));
    }

    // "2 week"
    private static (int Amount, Grain Unit) ParseStretch(string meaning)
    {
        var parts = meaning.Split(' ');
        return (PackNumber.Parse(parts[0]), ParseGrain(parts[1]));
    }

    private static Grain ParseGrain(string name) =>
        GrainNames.TryParse(name, out var grain)
            ? grain
            : throw new InvalidOperationException($"language pack: there is no grain '{name}'");

    private static DayPart ParseDayPart(string name) => (DayPart)Array.IndexOf(DayParts, name);

    private static DateExpression SetTime(DateExpression date, int hour) =>
        date with
        {
            Hour = hour,
            Minute = 0,
            DayPart = hour == 0 ? DayPart.Night : DayPart.Noon,
        };

    // "-1" or "-1 evening"
    private static (int Offset, DayPart? Part) ParseRelativeDay(string meaning)
    {
        var parts = meaning.Split(' ');
        return (PackNumber.Parse(parts[0]), parts.Length > 1 ? ParseDayPart(parts[1]) : null);
    }

    private static DateExpression SetRelativeDay(
        DateExpression date,
        (int Offset, DayPart? Part) value
    ) =>
        date with
        {
            Shift = new PeriodShift(Grain.Day, value.Offset),
            DayPart = value.Part ?? date.DayPart,
        };
}
