using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Units and currencies that stand in one token with digits: 5km, 500k, 1m75, USD5.</summary>
internal sealed class GluedUnits
{
    private const int SpanPlaces = 16;

    private static readonly Dictionary<string, int> SecondsIn = new(StringComparer.Ordinal)
    {
        ["day"] = 86_400,
        ["hour"] = 3_600,
        ["minute"] = 60,
        ["second"] = 1,
    };

    private readonly Dictionary<string, (Unit Unit, int Seconds)>.AlternateLookup<
        ReadOnlySpan<char>
    > _spans;
    private readonly HashSet<char> _capitals;
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _glued;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _gluedAlone;
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _gluedInside;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _gluedPrefixes;
    private readonly Dictionary<string, (HashSet<int> Before, HashSet<int> After)>.AlternateLookup<
        ReadOnlySpan<char>
    > _unclear;

    /// <summary>Compiles the sections of a pack.</summary>
    /// <param name="units">Its section <c>units</c>.</param>
    /// <param name="money">Its section <c>money</c>.</param>
    /// <param name="glued">The units and currencies of one word, to which ages are added.</param>
    /// <param name="durations">Its section <c>durations</c>.</param>
    /// <param name="words">Numbers the words.</param>
    public GluedUnits(
        PackSection units,
        PackSection money,
        PackSection durations,
        Dictionary<string, Unit> glued,
        WordTable words
    )
    {
        foreach (var phrase in units.Phrases("glued-times"))
        {
            glued[phrase] = new Unit(UnitKind.Times, "times");
        }
        foreach (var phrase in units.Phrases("glued-age"))
        {
            glued[phrase] = new Unit(UnitKind.Age, "year");
        }
        _capitals =
        [
            .. glued.Keys.Where(key => key.Length == 1).Select(key => key[0]).Where(char.IsUpper),
        ];
        _glued = glued.GetAlternateLookup<ReadOnlySpan<char>>();
        _gluedAlone = UnitLexicon
            .Names(money.Section("glued-alone"))
            .ToDictionary(pair => pair.Name, pair => pair.Phrase, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _gluedInside = units
            .Phrases("glued-inside")
            .ToDictionary(suffix => suffix, suffix => glued[suffix], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _gluedPrefixes = UnitLexicon
            .Names(money.Section("prefix"))
            .Where(pair => pair.Phrase.All(char.IsAsciiLetterUpper))
            .ToDictionary(pair => pair.Phrase, pair => pair.Name, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _spans = UnitLexicon
            .Names(durations.Section("parts"))
            .ToDictionary(
                pair => pair.Phrase,
                pair => (new Unit(UnitKind.Duration, pair.Name), SecondsIn[pair.Name]),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _unclear = Unclear(units, words).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The unit glued to digits: 5<c>km</c>, 19<c>t</c>.</summary>
    /// <remarks>A single capital is no unit (5G) but where the pack writes it so (220V).</remarks>
    public bool TryGlued(ReadOnlySpan<char> suffix, out Unit unit)
    {
        unit = null!;
        return !(suffix.Length == 1 && char.IsUpper(suffix[0]) && !_capitals.Contains(suffix[0]))
            && _glued.TryGetValue(suffix, out unit!);
    }

    /// <summary>The unit inside of digits: 1<c>m</c>75.</summary>
    public bool TryGluedInside(ReadOnlySpan<char> letters, out Unit unit) =>
        _gluedInside.TryGetValue(letters, out unit!);

    /// <summary>A length of time in several units that is one token: <c>2h30m</c>, <c>1d4h</c>.</summary>
    /// <param name="token">The token.</param>
    /// <param name="unit">The first unit.</param>
    /// <param name="value">How many of it.</param>
    public bool TrySpan(ReadOnlySpan<char> token, out Unit unit, out decimal value)
    {
        (unit, value) = (null!, 0);
        var (seconds, last, first) = (0L, int.MaxValue, 0);
        while (!token.IsEmpty)
        {
            var letters = token.IndexOfAnyExceptInRange('0', '9');
            var rest = letters < 1 ? [] : token[letters..];
            var length = rest.IndexOfAnyInRange('0', '9');
            length = length < 0 ? rest.Length : length;
            if (
                length == 0
                || !int.TryParse(
                    token[..letters],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var amount
                )
                || !_spans.TryGetValue(rest[..length], out var part)
                || part.Seconds >= last
            )
            {
                return false;
            }
            seconds += (long)amount * part.Seconds;
            last = part.Seconds;
            (unit, first) = first == 0 ? (part.Unit, part.Seconds) : (unit, first);
            token = rest[length..];
        }
        value = first == 0 ? 0 : Math.Round((decimal)seconds / first, SpanPlaces);
        return last < first;
    }

    /// <summary>The currency glued to the digits behind it: <c>USD</c>5.</summary>
    public bool TryGluedPrefix(ReadOnlySpan<char> letters, out string code) =>
        _gluedPrefixes.TryGetValue(letters, out code!);

    /// <summary>The currency that a glued multiplier means when nothing follows it: 500<c>k</c>.</summary>
    public bool TryGluedAlone(ReadOnlySpan<char> suffix, out string code) =>
        _gluedAlone.TryGetValue(suffix, out code!);

    /// <summary>The words that tell a unit from a multiplier where the letters may be both (<c>50m</c>).</summary>
    public bool TryCues(
        ReadOnlySpan<char> suffix,
        out (HashSet<int> Before, HashSet<int> After) cues
    ) => _unclear.TryGetValue(suffix, out cues);

    // The suffixes that may be a multiplier too, with the words beside them that make them a unit.
    private static Dictionary<string, (HashSet<int> Before, HashSet<int> After)> Unclear(
        PackSection units,
        WordTable words
    ) =>
        units
            .Sections("unclear")
            .ToDictionary(
                entry => entry.Text("suffix") ?? "",
                entry =>
                    (PackWords.Ids(entry, "before", words), PackWords.Ids(entry, "after", words)),
                StringComparer.OrdinalIgnoreCase
            );
}
