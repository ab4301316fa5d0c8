using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates;

/// <summary>The slots that the constructions of a language pack may name, filled with the pack's words.</summary>
/// <remarks>A pack's <c>classes</c> hold, for each slot of words, what it means followed by the words that mean it.</remarks>
internal sealed class SlotTable
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

    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly PackSection _classes;
    private readonly WordTable _words;
    private readonly NumeralMemo _numerals;
    private readonly HashSet<int> _numberWords = [];

    /// <summary>Compiles the slots of <paramref name="pack"/>.</summary>
    public SlotTable(LanguagePack pack, WordTable words, NumeralReader numerals)
    {
        var dates = pack.Root.Section("dates");
        (_classes, _words, _numerals) = (
            dates.Section("classes"),
            words,
            new NumeralMemo(numerals)
        );
        for (var word = 1; word <= words.Count; word++)
        {
            if (numerals.CanBegin(new Token(0, 1, TokenKind.Word, word)))
            {
                _numberWords.Add(word);
            }
        }
        AddShapes(new NumericOrder(dates.Text("order") == "varies"));
        AddNumbers([.. dates.Phrases("ordinal_suffixes")], [.. dates.Phrases("decade_suffixes")]);
        AddWords();
        AddHolidays(pack.Root.Section("holidays"));
        var clock = pack.Root.Section("clock");
        _slots.Add("clock", new ClockSlot(clock, needsMinutes: false));
        _slots.Add("clock-minutes", new ClockSlot(clock, needsMinutes: true));
        _slots.Add("stamp", new StampSlot());
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
            ("y-m-d", DateShape.Iso),
            ("m-y", DateShape.MonthYear),
            ("m/y", DateShape.SlashMonthYear),
            ("dd/m", DateShape.DaysOfMonth),
            ("d/m-d/m", DateShape.DayMonthRange),
            ("d-d", DateShape.DayRange),
            ("m-m", DateShape.MonthRange),
            ("y-y", DateShape.YearRange),
        ];
        foreach (var (name, shape) in shapes)
        {
            _slots.Add(name, new ShapeSlot(shape, order));
        }
    }

    private void AddNumbers(string[] suffixes, string[] decadeSuffixes)
    {
        var years = (NumericShapes.FirstYear, NumericShapes.LastYear);
        Number("day", "days", (1, 31), (date, value) => date with { Day = value }, suffixes, true);
        Number("month", "months", (1, 12), (date, value) => date with { Month = value }, []);
        Number("year", "years", years, (date, value) => date with { Year = value }, []);
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
        Number("hour", "hours", (0, 24), (date, value) => date with { Hour = value }, [], true);
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
        bool needsSuffix = false
    )
    {
        var slot = new NumberSlot(bounds, set, suffixes, _words, needsSuffix);
        foreach (var (meaning, phrase) in Entries(phrases))
        {
            slot.Add(phrase, PackNumber.Parse(meaning));
        }
        if (readsWords)
        {
            slot.Add(_numerals, _numberWords);
        }
        _slots.Add(name, slot);
    }

    private void AddWords()
    {
        Words("month-name", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("weekday", PackNumber.Parse, (date, value) => date with { Weekday = value });
        Words("direction", PackNumber.Parse, (date, value) => date with { Direction = value });
        Words("part", PackNumber.Parse, (date, value) => date with { Part = value });
        Words("half", PackNumber.Parse, (date, value) => date with { Half = value });
        Words("season", PackNumber.Parse, (date, value) => date with { Season = value });
        Words("stem", PackNumber.Parse, (date, value) => date with { Stem = value });
        Words("branch", PackNumber.Parse, (date, value) => date with { Branch = value });
        Words("time", PackNumber.Parse, (date, value) => date with { Hour = value, Minute = 0 });
        Words("quarter-code", PackNumber.Parse, (date, value) => date with { Quarter = value });
        Words(
            "relative-weekend",
            PackNumber.Parse,
            (date, value) => date with { Shift = new PeriodShift(Grain.Week, value) }
        );
        Words("unit", ParseGrain, (date, value) => date with { Unit = value });
        Words("lunar-month", PackNumber.Parse, (date, value) => date with { Month = value });
        Words("zone", meaning => meaning, (date, _) => date);
        Words("daypart", ParseDayPart, (date, value) => date with { DayPart = value });
        Words("relative-day", ParseRelativeDay, SetRelativeDay);
        foreach (
            var unit in new[] { Grain.Week, Grain.Month, Grain.Quarter, Grain.Year, Grain.Decade }
        )
        {
            Words(
                $"relative-{GrainNames.NameOf(unit)}",
                PackNumber.Parse,
                (date, value) => date with { Shift = new PeriodShift(unit, value) }
            );
        }
    }

    private void Words<T>(
        string name,
        Func<string, T> parse,
        Func<DateExpression, T, DateExpression> set
    )
    {
        var slot = new LexiconSlot<T>(_words, set);
        foreach (var (meaning, phrase) in Entries(name))
        {
            slot.Add(phrase, parse(meaning));
        }
        _slots.Add(name, slot);
    }

    // A holiday is the month and day it falls on: 12-25, or lunar 1-1.
    private void AddHolidays(PackSection holidays)
    {
        foreach (var kind in new[] { "solar", "lunar" })
        {
            var slot = new LexiconSlot<(int Month, int Day)>(
                _words,
                (date, value) => date with { Month = value.Month, Day = value.Day }
            );
            var section = holidays.Section(kind);
            foreach (var key in section.Keys)
            {
                var parts = key.Split('-');
                var day = (PackNumber.Parse(parts[0]), PackNumber.Parse(parts[1]));
                foreach (var phrase in section.Phrases(key))
                {
                    slot.Add(phrase, day);
                }
            }
            _slots.Add($"{kind}-holiday", slot);
        }
    }

    private IEnumerable<(string Meaning, string Phrase)> Entries(string name)
    {
        var section = _classes.Section(name);
        return section.Keys.SelectMany(key => section.Phrases(key).Select(phrase => (key, phrase)));
    }

    private static Grain ParseGrain(string name) =>
        GrainNames.TryParse(name, out var grain)
            ? grain
            : throw new InvalidOperationException($"language pack: there is no grain '{name}'");

    private static DayPart ParseDayPart(string name) => (DayPart)Array.IndexOf(DayParts, name);

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
