using FactCheck.Languages;

namespace FactCheck.Extraction.Dates.Slots;

/// <content>The slots of feasts and holidays.</content>
internal sealed partial class SlotTable
{
    // A holiday is the month and day it falls on: 12-25, or lunar 1-1.
    private void AddHolidays(PackSection holidays)
    {
        foreach (var kind in new[] { "solar", "lunar", "chinese" })
        {
            var slot = new LexiconSlot<(int Month, int Day)>(
                _words,
                (date, value) => date with { Month = value.Month, Day = value.Day },
                _possessives
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
        AddMovable(holidays.Section("movable"), holidays.Section("easter"));
    }

    // Weekdays of a month, "11-4-4" for the fourth Thursday of November, "11-4-4+1" for the day behind it, and "5-1-last";
    // days before or behind Easter, "-2".
    private void AddMovable(PackSection weekdays, PackSection easter)
    {
        var slot = new LexiconSlot<DateExpression>(
            _words,
            (date, value) =>
                date with
                {
                    Month = value.Month,
                    Weekday = value.Weekday,
                    Nth = value.Nth,
                    Easter = value.Easter,
                    Offset = value.Offset,
                },
            _possessives
        );
        foreach (var key in weekdays.Keys)
        {
            var behind = key.IndexOf('+');
            var parts = (behind < 0 ? key : key[..behind]).Split('-');
            var day = new DateExpression
            {
                Offset = behind < 0 ? null : PackNumber.Parse(key[(behind + 1)..]),
                Month = PackNumber.Parse(parts[0]),
                Weekday = PackNumber.Parse(parts[1]),
                Nth = parts[2] == "last" ? -1 : PackNumber.Parse(parts[2]),
            };
            foreach (var phrase in weekdays.Phrases(key))
            {
                slot.Add(phrase, day);
            }
        }
        foreach (var key in easter.Keys)
        {
            foreach (var phrase in easter.Phrases(key))
            {
                slot.Add(phrase, new DateExpression { Easter = PackNumber.Parse(key) });
            }
        }
        _slots.Add("movable-holiday", slot);
    }
}
