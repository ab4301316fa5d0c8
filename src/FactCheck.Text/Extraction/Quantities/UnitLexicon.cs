using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// What numbers count and measure in one language. Compiled from the pack's sections <c>units</c>, <c>money</c>,
/// <c>things</c> and <c>durations</c>.
/// </summary>
internal sealed class UnitLexicon
{
    private readonly PhraseTrie<Unit> _units;
    private readonly PhraseTrie<string> _prefixes;
    private readonly PhraseTrie<string> _per;
    private readonly PhraseTrie<bool> _perWords;
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _glued;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _gluedAlone;
    private readonly HashSet<int> _links;
    private readonly HashSet<int> _notThings;
    private readonly HashSet<int> _lightAfter;
    private readonly decimal _light;
    private readonly int _lookahead;
    private readonly string _pluralEnding;

    public UnitLexicon(LanguagePack pack, WordTable words)
    {
        var (units, money, things) = (
            pack.Root.Section("units"),
            pack.Root.Section("money"),
            pack.Root.Section("things")
        );
        var light = things.Section("light");
        _units = new PhraseTrie<Unit>(words);
        var glued = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, unit) in AllUnits(pack, units, money, things, light))
        {
            _units.Add(phrase, unit);
            if (unit.Kind is UnitKind.Measure or UnitKind.Money && !phrase.Contains(' '))
            {
                glued[phrase] = unit;
            }
        }
        foreach (var phrase in units.Phrases("glued-age"))
        {
            glued[phrase] = new Unit(UnitKind.Age, "year");
        }
        _glued = glued.GetAlternateLookup<ReadOnlySpan<char>>();
        _gluedAlone = Names(money.Section("glued-alone"))
            .ToDictionary(pair => pair.Name, pair => pair.Phrase, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = Trie(money.Section("prefix"), words);
        _per = Trie(money.Section("per"), words);
        _perWords = PackWords.Phrases(money, "per-words", words);
        _links = PackWords.Ids(things, "links", words);
        _notThings = PackWords.Ids(things, "not-things", words);
        _lightAfter = PackWords.Ids(light, "after", words);
        _light = light.Number("value") ?? -1;
        _pluralEnding = things.Text("plural-ending") ?? "";
        _lookahead = (int)(things.Number("lookahead") ?? 0);
    }

    /// <summary>The unit at <paramref name="token"/>; a classifier takes the name of what follows it.</summary>
    public bool TryMatch(TokenizedText text, int token, int end, out Unit unit, out int length)
    {
        if (!_units.TryMatch(text, token, end, out unit, out length))
        {
            var behind = BehindLink(text, token, end);
            if (behind == token || !_units.TryMatch(text, behind, end, out unit, out length))
            {
                return false;
            }
            length += behind - token;
        }
        if (
            unit is { Kind: UnitKind.Thing, Name: null }
            && _units.TryMatch(text, token + length, end, out var named, out _)
            && named is { Kind: UnitKind.Thing, Name: not null }
        )
        {
            unit = unit with { Name = named.Name };
        }
        return true;
    }

    /// <summary>The place behind a word that only links a number with what it counts: deux millions <c>de</c> personnes.</summary>
    public int BehindLink(TokenizedText text, int token, int end) =>
        _links.Count > 0 && token < end && _links.Contains(text.Tokens[token].WordId)
            ? token + 1
            : token;

    /// <summary>What is counted a few words on: 21 <c>US-led air strikes</c>. A heuristic: no word between may end the phrase.</summary>
    public Unit? LookAhead(TokenizedText text, int token, int end)
    {
        var last = Math.Min(end, token + _lookahead + 1);
        for (var i = token; i < last; i++)
        {
            if (_units.TryMatch(text, i, end, out var unit, out _))
            {
                return unit.Kind == UnitKind.Thing ? unit : null;
            }
            if (!MayBeThing(text, i) || IsPlural(text.TokenText(i)))
            {
                return null;
            }
            if (IsHyphenated(text, i, end))
            {
                (i, last) = (i + 2, Math.Min(end, last + 2));
            }
        }
        return null;
    }

    // US-led: one word of three tokens.
    private static bool IsHyphenated(TokenizedText text, int token, int end) =>
        token + 2 < end
        && text.Text[text.Tokens[token + 1].Start] is '-' or '‑'
        && text.Tokens[token + 1].Start == text.Tokens[token].End
        && text.Tokens[token + 2].Start == text.Tokens[token + 1].End;

    // A plural is the noun itself: nothing behind it is counted.
    private bool IsPlural(ReadOnlySpan<char> word) =>
        _pluralEnding.Length > 0 && word.EndsWith(_pluralEnding, StringComparison.Ordinal);

    /// <summary>Whether the word at <paramref name="token"/> may name what a number before it counts.</summary>
    public bool MayBeThing(TokenizedText text, int token)
    {
        var word = text.Tokens[token];
        return word.Kind == TokenKind.Word
            && (word.WordId == 0 || !_notThings.Contains(word.WordId));
    }

    /// <summary>A currency in front of an amount: <c>$</c>, <c>USD</c>.</summary>
    public bool TryPrefix(
        TokenizedText text,
        int token,
        int end,
        out string code,
        out int length
    ) => _prefixes.TryMatch(text, token, end, out code, out length);

    /// <summary>What a rate is by: <c>/kg</c>, <c>a barrel</c>.</summary>
    public bool TryPer(TokenizedText text, int token, int end, out string name, out int length)
    {
        (name, length) = ("", 0);
        if (
            !_perWords.TryMatch(text, token, end, out _, out var lead)
            || !_per.TryMatch(text, token + lead, end, out name, out var unit)
        )
        {
            return false;
        }
        length = lead + unit;
        return true;
    }

    /// <summary>The unit glued to digits: 5<c>km</c>, 19<c>t</c>.</summary>
    /// <remarks>A single capital is no unit: 5G.</remarks>
    public bool TryGlued(ReadOnlySpan<char> suffix, out Unit unit)
    {
        unit = null!;
        return !(suffix.Length == 1 && char.IsUpper(suffix[0]))
            && _glued.TryGetValue(suffix, out unit!);
    }

    /// <summary>The currency that a glued multiplier means when nothing follows it: 500<c>k</c>.</summary>
    public bool TryGluedAlone(ReadOnlySpan<char> suffix, out string code) =>
        _gluedAlone.TryGetValue(suffix, out code!);

    /// <summary>Whether a number before <paramref name="unit"/> speaks of sides that are already known.</summary>
    public bool IsLight(TokenizedText text, int first, int token, decimal value, Unit unit) =>
        unit.IsLight
        && value == _light
        && (
            _lightAfter.Count == 0
            || (token > first && _lightAfter.Contains(text.Tokens[token - 1].WordId))
        );

    // Where a phrase has two meanings the later one stays: things, measures, time, money, per cent.
    private static IEnumerable<(string Phrase, Unit Unit)> AllUnits(
        LanguagePack pack,
        PackSection units,
        PackSection money,
        PackSection things,
        PackSection light
    )
    {
        var lights = light.Phrases("words").ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] reserved =
        [
            "classifiers",
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
        foreach (var (phrase, name) in Names(things, reserved))
        {
            yield return (phrase, new Unit(UnitKind.Thing, name, lights.Contains(phrase)));
        }
        foreach (var (phrase, name) in Names(units.Section("measures")))
        {
            yield return (phrase, new Unit(UnitKind.Measure, name));
        }
        foreach (var (phrase, name) in Names(pack.Root.Section("durations"), "one"))
        {
            yield return (phrase, new Unit(UnitKind.Duration, name));
        }
        foreach (var (phrase, name) in Names(money.Section("suffix")))
        {
            yield return (phrase, new Unit(UnitKind.Money, name));
        }
        (string Key, UnitKind Kind, string Name)[] single =
        [
            ("times", UnitKind.Times, "times"),
            ("age", UnitKind.Age, "year"),
            ("percent", UnitKind.Percent, "percent"),
            ("percentage-point", UnitKind.Percent, "percentage-point"),
        ];
        foreach (var (key, kind, name) in single)
        {
            foreach (var phrase in units.Phrases(key))
            {
                yield return (phrase, new Unit(kind, name));
            }
        }
    }

    private static PhraseTrie<string> Trie(PackSection section, WordTable words)
    {
        var trie = new PhraseTrie<string>(words);
        foreach (var (phrase, name) in Names(section))
        {
            trie.Add(phrase, name);
        }
        return trie;
    }

    private static IEnumerable<(string Phrase, string Name)> Names(
        PackSection section,
        params string[] except
    ) =>
        section
            .Keys.Except(except)
            .SelectMany(name => section.Phrases(name).Select(phrase => (phrase, name)));
}
