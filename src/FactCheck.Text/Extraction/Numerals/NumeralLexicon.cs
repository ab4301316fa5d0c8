using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <summary>The number words of one language, looked up by word number. Compiled from the pack's section <c>numbers</c>.</summary>
internal sealed class NumeralLexicon
{
    private static readonly (string Key, NumberRole Role, decimal Value)[] Listed =
    [
        ("zero", NumberRole.Zero, 0),
        ("ten", NumberRole.Ten, 10),
        ("tens-suffix", NumberRole.TensSuffix, 10),
        ("hundred", NumberRole.Hundred, 100),
        ("link", NumberRole.Link, 0),
        ("and-half", NumberRole.AndHalf, 0.5m),
        ("and-quarter", NumberRole.AndHalf, 0.25m),
        ("and-three-quarters", NumberRole.AndHalf, 0.75m),
        ("half", NumberRole.Half, 0.5m),
        ("point", NumberRole.Point, 0),
        ("minus", NumberRole.Minus, 0),
        ("article", NumberRole.Article, 1),
        ("part", NumberRole.Part, 0),
        ("power", NumberRole.Power, 0),
        ("not-numbers", NumberRole.None, 0),
    ];

    private readonly NumberWord[] _words;
    private readonly PhraseTrie<NumberWord> _phrases;
    private readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> _glued;
    private readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> _capitals;
    private const int MaxDecimals = 9;

    private readonly string _language;
    private readonly DigitNotation _notation;
    private readonly DigitReader _digits;
    private readonly DigitReader _otherDigits;

    public NumeralLexicon(LanguagePack pack, WordTable words)
    {
        var section = pack.Root.Section("numbers");
        _phrases = new PhraseTrie<NumberWord>(words);
        _words = [];
        var first = new HashSet<int>();
        foreach (var (phrase, word) in Entries(section))
        {
            var id = words.Add(phrase.Split(' ')[0]);
            first.Add(id);
            if (phrase.Contains(' '))
            {
                _phrases.Add(phrase, word);
                continue;
            }
            if (id >= _words.Length)
            {
                Array.Resize(ref _words, 2 * id);
            }
            _words[id] = word;
        }
        FirstWords = first;
        _glued = Suffixes(section.Section("glued"), StringComparer.OrdinalIgnoreCase);
        _capitals = Suffixes(section.Section("glued-capitals"), StringComparer.Ordinal);
        _language = pack.Code;
        _notation = section.Text("decimal-sign") == "," ? DigitNotation.Comma : DigitNotation.Point;
        (_digits, _otherDigits) =
            _notation == DigitNotation.Comma
                ? (new DigitReader(','), new DigitReader('.'))
                : (new DigitReader('.'), new DigitReader(','));
        OneIn = new PhraseTrie<bool>(words);
        foreach (var phrase in section.Phrases("out-of"))
        {
            OneIn.Add(phrase, true);
        }
        foreach (var phrase in section.Phrases("one-in"))
        {
            OneIn.Add(phrase, false);
        }
        SpaceSeparatesGroups = section.Text("spaced-groups") == "sure";
        LooseUnitIsTenth = section.Text("loose-unit") == "tenth";
    }

    /// <summary>The words that stand in numbers, of phrases the first ones.</summary>
    public IReadOnlySet<int> FirstWords { get; }

    /// <summary>Parts of so many: nine <c>out of</c> ten (true); one <c>in</c> five (false: only one, or of ten).</summary>
    public PhraseTrie<bool> OneIn { get; }

    /// <summary>
    /// Reads the whole of <paramref name="digits"/> as the text writes numbers, where its clear ones tell, else as the
    /// language does.
    /// </summary>
    public bool TryDigits(TokenizedText text, ReadOnlySpan<char> digits, out decimal value) =>
        (
            DigitReader.IsUnclear(digits)
            && text.NotationOf(_language) is var found and not DigitNotation.Unknown
            && found != _notation
                ? _otherDigits
                : _digits
        ).TryRead(digits, out value);

    /// <summary>Whether the digits at <paramref name="token"/> are decimals without a number before their sign: <c>.5</c>.</summary>
    public bool AreDecimals(TokenizedText text, in Token token) =>
        token.Start > 0
        && text.Text[token.Start - 1] == (_notation == DigitNotation.Comma ? ',' : '.')
        && (token.Start == 1 || StandsApart(text.Text[token.Start - 2]))
        && token.Length <= MaxDecimals
        && !token.Span.In(text.Text).ContainsAnyExceptInRange('0', '9');

    // White space, or the currency of $.50.
    private static bool StandsApart(char before) =>
        char.IsWhiteSpace(before)
        || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a space between digits and a group of three is always a separator (<c>4 500</c>).</summary>
    public bool SpaceSeparatesGroups { get; }

    /// <summary>
    /// Whether a lone unit behind hundreds or a multiplier counts tenths of it (<c>ba trăm hai</c> = 320, <c>một triệu
    /// hai</c> = 1 200 000); otherwise it counts ones (<c>hundred five</c> = 105).
    /// </summary>
    public bool LooseUnitIsTenth { get; }

    /// <summary>The role of a word alone.</summary>
    public NumberWord this[int wordId] =>
        (uint)wordId < (uint)_words.Length ? _words[wordId] : default;

    /// <summary>The role of the words at <paramref name="token"/>, phrases (<c>and a half</c>) before single words.</summary>
    public NumberWord At(TokenizedText text, int token, int end, out int length)
    {
        if (token >= end)
        {
            length = 0;
            return default;
        }
        if (_phrases.TryMatch(text, token, end, out var phrase, out length))
        {
            return phrase;
        }
        length = 1;
        return this[text.Tokens[token].WordId];
    }

    /// <summary>The multiplier that is glued to digits (<c>5,3k</c>, <c>1.2bn</c>).</summary>
    public bool TryGlued(ReadOnlySpan<char> suffix, out decimal multiplier) =>
        _glued.TryGetValue(suffix, out multiplier);

    /// <summary>The multiplier that is glued to digits as a capital letter alone: 1,5<c>M</c>, which may also be a name.</summary>
    public bool TryCapital(ReadOnlySpan<char> suffix, out decimal multiplier) =>
        _capitals.TryGetValue(suffix, out multiplier);

    private static IEnumerable<(string Phrase, NumberWord Word)> Entries(PackSection section)
    {
        var timeUnits = section.Phrases("also-units-of-time");
        var unsure = section.Phrases("needs-proof");
        (string Key, NumberRole Role)[] valued =
        [
            ("digits", NumberRole.Digit),
            ("after-tens", NumberRole.AfterTens),
            ("teens", NumberRole.Teen),
            ("tens", NumberRole.Tens),
            ("multipliers", NumberRole.Multiplier),
            ("denominators", NumberRole.Denominator),
        ];
        foreach (var (key, role) in valued)
        {
            foreach (var (word, value) in Values(section.Section(key)))
            {
                yield return (
                    word,
                    new NumberWord(role, value, timeUnits.Contains(word), unsure.Contains(word))
                );
            }
        }
        foreach (var (key, role, value) in Listed)
        {
            foreach (var word in section.Phrases(key))
            {
                yield return (word, new NumberWord(role, value, false, unsure.Contains(word)));
            }
        }
    }

    private static Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Suffixes(
        PackSection section,
        StringComparer comparer
    ) =>
        Values(section)
            .ToDictionary(pair => pair.Word, pair => pair.Value, comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Word, decimal Value)> Values(PackSection section)
    {
        foreach (var key in section.Keys)
        {
            var value =
                section.Number(key)
                ?? throw new InvalidOperationException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"language pack: {key} needs a number"
                    )
                );
            yield return (key, value);
        }
    }
}
