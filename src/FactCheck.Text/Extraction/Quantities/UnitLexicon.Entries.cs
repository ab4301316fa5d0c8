using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <content>What the sections of a pack hold.</content>
internal sealed partial class UnitLexicon
{
    /// <summary>What a pack calls units, each with the name that values have it under; things that are counted are none.</summary>
    internal static IEnumerable<(string Phrase, string Name)> UnitsOf(LanguagePack pack) =>
        Units(pack).Select(entry => (entry.Phrase, entry.Unit.Name!));

    private static IEnumerable<(string Phrase, Unit Unit)> Units(LanguagePack pack)
    {
        var units = pack.Root.Section("units");
        return Measures(units)
            .Concat(Durations(pack.Root.Section("durations")))
            .Concat(Currencies(pack.Root.Section("money")))
            .Concat(Single(units));
    }

    // Where a phrase has two meanings the later one stays: things, measures, time, money, per cent.
    private static IEnumerable<(string Phrase, Unit Unit)> AllUnits(
        LanguagePack pack,
        PackSection things,
        PackSection light
    )
    {
        var lights = light.Phrases("words").ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] reserved =
        [
            "classifiers",
            "groups",
            "article-units",
            "rate-units",
            "light",
            "not-things",
            "lookahead",
            "plural-ending",
            "links",
        ];
        foreach (var phrase in lights.Concat(things.Phrases("classifiers")))
        {
            yield return (phrase, new Unit(UnitKind.Thing, null, lights.Contains(phrase)));
        }
        foreach (var phrase in things.Phrases("groups"))
        {
            yield return (phrase, new Unit(UnitKind.Thing, null, IsGroup: true));
        }
        foreach (var (phrase, name) in Names(things, reserved))
        {
            yield return (phrase, new Unit(UnitKind.Thing, name, lights.Contains(phrase)));
        }
        foreach (var entry in Units(pack))
        {
            yield return entry;
        }
    }

    private static IEnumerable<(string Phrase, Unit Unit)> Measures(PackSection units)
    {
        foreach (var (phrase, name) in Names(units.Section("measures")))
        {
            yield return (phrase, new Unit(UnitKind.Measure, name));
        }
    }

    private static IEnumerable<(string Phrase, Unit Unit)> Durations(PackSection durations)
    {
        string[] reserved = ["one", "glued", "glued-minutes", "scaled", "between", "parts"];
        foreach (var (phrase, name) in Names(durations, reserved))
        {
            yield return (phrase, new Unit(UnitKind.Duration, name));
        }
        foreach (var entry in Scaled(durations, UnitKind.Duration))
        {
            yield return entry;
        }
    }

    // What part of each currency its smaller coin is.
    private static Dictionary<string, decimal> Minors(PackSection money) =>
        money
            .Sections("scaled")
            .Select(entry => (Code: entry.Text("unit") ?? "", Scale: entry.Number("scale") ?? 1))
            .Where(minor => minor.Scale < 1)
            .DistinctBy(minor => minor.Code)
            .ToDictionary(minor => minor.Code, minor => minor.Scale, StringComparer.Ordinal);

    private static IEnumerable<(string Phrase, Unit Unit)> Currencies(PackSection money)
    {
        foreach (var (phrase, name) in Names(money.Section("suffix")))
        {
            yield return (phrase, new Unit(UnitKind.Money, name));
        }
        foreach (var entry in Scaled(money, UnitKind.Money))
        {
            yield return entry;
        }
    }

    private static IEnumerable<(string Phrase, Unit Unit)> Scaled(
        PackSection section,
        UnitKind kind
    ) =>
        from entry in section.Sections("scaled")
        let unit = new Unit(kind, entry.Text("unit"), Scale: entry.Number("scale") ?? 1)
        from phrase in entry.Phrases("words")
        select (phrase, unit);

    private static IEnumerable<(string Phrase, Unit Unit)> Single(PackSection units)
    {
        (string Key, UnitKind Kind, string Name, decimal Scale)[] single =
        [
            ("times", UnitKind.Times, "times", 1),
            ("age", UnitKind.Age, "year", 1),
            ("percent", UnitKind.Percent, "percent", 1),
            ("percentage-point", UnitKind.Percent, "percentage-point", 1),
            ("basis-point", UnitKind.Percent, "percentage-point", 0.01m),
        ];
        foreach (var (key, kind, name, scale) in single)
        {
            foreach (var phrase in units.Phrases(key))
            {
                yield return (phrase, new Unit(kind, name, Scale: scale));
            }
        }
    }

    /// <summary>A trie of the phrases of a section, each with the key it stands under.</summary>
    internal static PhraseTrie<string> Trie(PackSection section, WordTable words)
    {
        var trie = new PhraseTrie<string>(words);
        foreach (var (phrase, name) in Names(section))
        {
            trie.Add(phrase, name);
        }
        return trie;
    }

    /// <summary>The phrases of a section, each with the key they stand under.</summary>
    internal static IEnumerable<(string Phrase, string Name)> Names(
        PackSection section,
        params string[] except
    ) =>
        section
            .Keys.Except(except)
            .SelectMany(name => section.Phrases(name).Select(phrase => (phrase, name)));
}
