using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// What numbers count and measure in one language. Compiled from the pack's sections <c>units</c>, <c>money</c>,
/// <c>things</c> and <c>durations</c>.
/// </summary>
internal sealed partial class UnitLexicon
{
    private readonly PhraseTrie<Unit> _units;
    private readonly PhraseTrie<string> _prefixes;
    private readonly PhraseTrie<string> _per;
    private readonly PhraseTrie<bool> _perWords;
    private readonly PhraseTrie<Unit> _money;
    private readonly PhraseTrie<bool> _coins;
    private readonly PhraseTrie<bool> _notMoney;
    private readonly decimal _coinsBelow;
    private readonly Dictionary<string, decimal> _minors;
    private readonly HashSet<int> _pointAfter;
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
        _money = new PhraseTrie<Unit>(words);
        foreach (var (phrase, unit) in AllUnits(pack, things, light))
        {
            Add(phrase, unit, glued);
        }
        var durations = pack.Root.Section("durations");
        AddGlued(glued, durations, units);
        Rests = new UnitRests(units, glued, words);
        Glued = new GluedUnits(units, money, durations, glued, words);
        var coins = money.Section("coins");
        (_coins, _coinsBelow) = (
            PackWords.Phrases(coins, "words", words),
            coins.Number("below") ?? 0
        );
        (Medals, Weights) = (
            new MedalRule(money, words),
            new WeightRule(money.Section("weights"), words)
        );
        _minors = Minors(money);
        _notMoney = PackWords.Phrases(money, "not-money", words);
        _prefixes = Trie(money.Section("prefix"), words);
        _per = Trie(money.Section("per"), words);
        _perWords = PackWords.Phrases(money, "per-words", words);
        _pointAfter = PackWords.Ids(units, "point-after", words);
        _links = PackWords.Ids(things, "links", words);
        _notThings = PackWords.Ids(things, "not-things", words);
        _lightAfter = PackWords.Ids(light, "after", words);
        _light = light.Number("value") ?? -1;
        _pluralEnding = things.Text("plural-ending") ?? "";
        _lookahead = (int)(things.Number("lookahead") ?? 0);
    }

    private static void AddGlued(
        Dictionary<string, Unit> glued,
        PackSection durations,
        PackSection units
    )
    {
        foreach (var (phrase, name) in Names(durations.Section("glued")))
        {
            glued[phrase] = new Unit(UnitKind.Duration, name);
        }
        foreach (var (phrase, name) in Names(units.Section("glued")))
        {
            glued[phrase] = new Unit(UnitKind.Measure, name);
        }
    }

    private void Add(string phrase, Unit unit, Dictionary<string, Unit> glued)
    {
        _units.Add(phrase, unit);
        if (unit.Kind == UnitKind.Money)
        {
            _money.Add(phrase, unit);
        }
        if (unit.Kind is UnitKind.Measure or UnitKind.Money && !phrase.Contains(' '))
        {
            glued[phrase] = unit;
        }
    }

    /// <summary>Currencies that are metals.</summary>
    public MedalRule Medals { get; }

    /// <summary>Whether a point at <paramref name="token"/> begins decimals by the word before it: by <c>point five</c>.</summary>
    public bool IsBehindPoint(TokenizedText text, int token) =>
        token > 0 && _pointAfter.Contains(text.Tokens[token - 1].WordId);

    /// <summary>Tells money from weights.</summary>
    public WeightRule Weights { get; }

    /// <summary>What part of a currency its smaller coin is; 1 when it is not known to have one.</summary>
    public decimal MinorOf(string code) => _minors.GetValueOrDefault(code, 1);

    /// <summary>What makes a unit that is glued to digits another one.</summary>
    public UnitRests Rests { get; }

    /// <summary>Units and currencies in one token with digits.</summary>
    public GluedUnits Glued { get; }

    /// <summary>The unit at <paramref name="token"/>; a classifier takes the name of what follows it.</summary>
    public bool TryMatch(TokenizedText text, int token, int end, out Unit unit, out int length)
    {
        if (
            !_units.TryMatch(text, token, end, out unit, out length)
            || IsPrefixOfNext(text, token + length, end)
            || IsNoMoney(text, token, end, unit, length)
        )
        {
            var behind = BehindLink(text, token, end);
            if (behind == token || !_units.TryMatch(text, behind, end, out unit, out length))
            {
                return false;
            }
            length += behind - token;
        }
        if (
            unit is { Kind: UnitKind.Thing, Name: null, IsGroup: false }
            && _units.TryMatch(text, token + length, end, out var named, out _)
            && named is { Kind: UnitKind.Thing, Name: not null }
        )
        {
            unit = unit with { Name = named.Name, IsClassified = true };
        }
        return true;
    }

    // quá nửa đồng ý: the word only begins like a currency.
    private bool IsNoMoney(TokenizedText text, int token, int end, Unit unit, int length) =>
        unit.Kind == UnitKind.Money
        && _notMoney.TryMatch(text, token, end, out _, out var longer)
        && longer > length;

    // 5 $100 notes: the sign belongs to the number behind it.
    private static bool IsPrefixOfNext(TokenizedText text, int token, int end) =>
        token < end
        && text.Tokens[token].Kind is TokenKind.Number or TokenKind.Mixed
        && text.Tokens[token - 1] is { Kind: TokenKind.Punctuation } sign
        && sign.End == text.Tokens[token].Start
        && char.IsSymbol(text.Text[sign.Start]);

    /// <summary>
    /// The currency at <paramref name="token"/> where the words there also name coins: two of them are coins, a thousand
    /// are an amount of money (700.000 <c>đồng</c> tiền phạt).
    /// </summary>
    public bool TryMoneyInstead(
        TokenizedText text,
        int token,
        int end,
        decimal value,
        out Unit unit,
        out int length
    )
    {
        (unit, length) = (null!, 0);
        return value >= _coinsBelow
            && _coins.TryMatch(text, token, end, out _, out _)
            && _money.TryMatch(text, token, end, out unit, out length);
    }

    /// <summary>A currency, or a part of one (<c>cents</c>).</summary>
    public bool TryMoney(TokenizedText text, int token, int end, out Unit unit, out int length) =>
        _money.TryMatch(text, token, end, out unit, out length);

    /// <summary>
    /// Whether the letters at the end of the token are a unit there, although they may also be a multiplier: the words
    /// around <c>50m</c> tell metres from millions.
    /// </summary>
    public bool PrefersMeasure(TokenizedText text, int token, int end)
    {
        if (token >= end || text.Tokens[token].Kind != TokenKind.Mixed)
        {
            return false;
        }
        var span = text.TokenText(token);
        var letters = span.LastIndexOfAnyInRange('0', '9') + 1;
        return Glued.TryCues(span[letters..], out var cues)
            && (
                (token + 1 < end && cues.After.Contains(text.Tokens[token + 1].WordId))
                || (
                    token > 0
                    && cues.Before.Contains(text.Tokens[token - 1].WordId)
                    && !TryMatch(text, token + 1, end, out _, out _)
                )
            );
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

    /// <summary>Whether a word has the ending of plurals. A plural is the noun itself: nothing behind it is counted.</summary>
    public bool IsPlural(ReadOnlySpan<char> word) =>
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
    ) =>
        _prefixes.TryMatch(text, token, end, out code, out length)
        && (length == 1 || text.Tokens[token].Length > 1 || IsGlued(text, token));

    // A$100 names a currency, "a $100 fine" does not.
    private static bool IsGlued(TokenizedText text, int token) =>
        text.Tokens[token].End == text.Tokens[token + 1].Start;

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

    /// <summary>Whether a number before <paramref name="unit"/> speaks of sides that are already known.</summary>
    public bool IsLight(TokenizedText text, int first, int token, decimal value, Unit unit) =>
        unit.IsLight
        && value == _light
        && (
            _lightAfter.Count == 0
            || (token > first && _lightAfter.Contains(text.Tokens[token - 1].WordId))
        );
}
