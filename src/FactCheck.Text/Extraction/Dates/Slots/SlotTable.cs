using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>The slots that the constructions of a language pack may name, filled with the pack's words.</summary>
/// <remarks>A pack's <c>classes</c> hold, for each slot of words, what it means followed by the words that mean it.</remarks>
internal sealed partial class SlotTable
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly PackSection _classes;
    private readonly WordTable _words;
    private readonly NumeralMemo _numerals;
    private readonly string[] _possessives;
    private readonly string[] _noughts;

    // hai nghìn linh năm; shorter ones (hai nghìn) may count.
    private const int TokensOfYear = 4;

    // '40 is 1940, '39 is 2039.
    private const int FirstShortYear = 40;

    /// <summary>Compiles the slots of <paramref name="pack"/>.</summary>
    public SlotTable(LanguagePack pack, WordTable words, NumeralReader numerals)
    {
        var dates = pack.Root.Section("dates");
        (_classes, _words, _numerals) = (
            dates.Section("classes"),
            words,
            new NumeralMemo(numerals, words)
        );
        _possessives = [.. dates.Phrases("possessives")];
        _noughts = [.. dates.Phrases("noughts")];
        AddShapes(NumericOrder.Of(dates, words));
        _slots.Add("period-code", new PeriodCodeSlot(dates.Section("codes")));
        AddYears();
        AddDays([.. dates.Phrases("ordinal_suffixes")]);
        AddNumbers([.. dates.Phrases("ordinal_suffixes")], [.. dates.Phrases("decade_suffixes")]);
        AddWords();
        AddHolidays(pack.Root.Section("holidays"));
        AddClock(pack.Root.Section("clock"));
        _slots.Add("stamp", new StampSlot());
        _slots.Add("glued-day", new GluedDaySlot(_classes.Section("month-beside")));
        _slots.Add("yyyymmdd", new DigitDaySlot());
        _slots.Add(
            "glued-span",
            new GluedSpanSlot(pack.Root.Section("durations").Section("glued"))
        );
    }

    /// <summary>The slot called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public Slot this[string name] =>
        _slots.TryGetValue(name, out var slot)
            ? slot
            : throw new InvalidOperationException(
                $"language pack: there is no slot <{name}> in dates"
            );

    private void AddShapes(NumericOrder order)
    {
        (string Name, DateShape Shape)[] shapes =
        [
            ("d-m", DateShape.DayMonth),
            ("d/m", DateShape.SlashDayMonth),
            ("d/m!", DateShape.PlainDayMonth),
            ("d/m/y", DateShape.Full),
            ("d-m-yy", DateShape.ShortFull),
            ("y-m-d", DateShape.Iso),
            ("m-y", DateShape.MonthYear),
            ("m/y", DateShape.SlashMonthYear),
            ("q/y", DateShape.SlashQuarterYear),
            ("dd/m", DateShape.DaysOfMonth),
            ("d/m-d/m", DateShape.DayMonthRange),
            ("d-d", DateShape.DayRange),
            ("m-m", DateShape.MonthRange),
            ("y-y", DateShape.YearRange),
            ("y-m", DateShape.YearMonth),
            ("d-y", DateShape.DayYear),
        ];
        foreach (var (name, shape) in shapes)
        {
            _slots.Add(name, new ShapeSlot(shape, order));
        }
    }

    private void AddClock(PackSection section)
    {
        var clock = new ClockSlot(section, needsMinutes: false);
        _slots.Add("clock", clock);
        _slots.Add("clock-letter", new ClockSlot(section, needsMinutes: false, "-letter"));
        _slots.Add("clock-minutes", new ClockSlot(section, needsMinutes: true));
        _slots.Add("hhmm", new DigitClockSlot());
        _slots.Add("clock-point", new PointClockSlot());
        _slots.Add("clock-range", new ClockRangeSlot(clock, areBare: false));
        _slots.Add("hour-range", new ClockRangeSlot(clock, areBare: true));
        AddHours(section);
        Number(
            "hours",
            "",
            (1, 999),
            (date, value) => date with { Amount = value, Unit = Grain.Hour },
            [.. section.Phrases("hour_marks")],
            needsSuffix: true
        );
    }

    // With `hours: 12` a bare hour may lie in either half of the day.
    private void AddHours(PackSection section)
    {
        var hasHalves = section.Text("hours") == "12";
        DateExpression Set(DateExpression date, int value) =>
            date with
            {
                Hour = value,
                IsOfHalfDay = hasHalves && value is >= 1 and <= 12,
            };
        Number("hour", "hours", (0, 24), Set, [], true);
        Number("hour-or-so", "", (1, 12), Set, [.. section.Phrases("or_so")], needsSuffix: true);
    }

    private void AddDays(string[] suffixes)
    {
        Number("day", "days", (1, 31), (date, value) => date with { Day = value }, suffixes, true);
        Number(
            "day-nth",
            "",
            (1, 31),
            (date, value) => date with { Day = value },
            suffixes,
            needsSuffix: true
        );
    }

    private void AddYears()
    {
        var years = (NumericShapes.FirstYear, NumericShapes.LastYear);
        Number("year", "years", years, (date, value) => date with { Year = value }, []);
        Number(
            "year-words",
            "",
            years,
            (date, value) => date with { Year = value },
            [],
            readsWords: true,
            leastTokens: TokensOfYear
        );
        _slots.Add("year-spoken", new SpokenYearSlot(_numerals.Lexicon, _noughts, _words));
        Number("early-year", "", (100, 999), (date, value) => date with { Year = value }, []);
        Number("year-of-era", "", (1, 9000), (date, value) => date with { Year = value }, []);
        Number("yy", "", (0, 99), (date, value) => date with { Year = YearOf(value) }, []);
    }

    private void AddNumbers(string[] suffixes, string[] decadeSuffixes)
    {
        Number("month", "months", (1, 12), (date, value) => date with { Month = value }, []);
        Number("n", "amounts", (1, 999), (date, value) => date with { Amount = value }, [], true);
        Number(
            "quarter",
            "quarters",
            (1, 4),
            (date, value) => date with { Quarter = value },
            suffixes
        );
        Number(
            "century",
            "centuries",
            (1, 22),
            (date, value) => date with { Century = value },
            suffixes
        );
        Number(
            "decade",
            "decades",
            (10, 2190),
            (date, value) => date with { Decade = value },
            decadeSuffixes,
            needsSuffix: decadeSuffixes.Length > 0
        );
        Number(
            "full-decade",
            "",
            (1000, 2190),
            (date, value) => date with { Decade = value },
            decadeSuffixes,
            needsSuffix: true
        );
        Number(
            "minute",
            "minutes",
            (0, 59),
            (date, value) => date with { Minute = value },
            [],
            true
        );
    }

    private void Number(
        string name,
        string phrases,
        (int Min, int Max) bounds,
        Func<DateExpression, int, DateExpression> set,
        string[] suffixes,
        bool readsWords = false,
        bool needsSuffix = false,
        int leastTokens = 1
    )
    {
        var slot = new NumberSlot(bounds, set, suffixes, _words, needsSuffix, leastTokens);
        foreach (var (meaning, phrase) in Entries(phrases))
        {
            slot.Add(phrase, PackNumber.Parse(meaning));
        }
        if (readsWords)
        {
            slot.Add(_numerals);
        }
        _slots.Add(name, slot);
    }

    // '14: nobody writes so of a year that lies far ahead.
    private static int YearOf(int digits) =>
        digits < FirstShortYear ? digits + 2000 : digits + 1900;
}
