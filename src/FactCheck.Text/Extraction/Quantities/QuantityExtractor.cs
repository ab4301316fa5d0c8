using System.Diagnostics.CodeAnalysis;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

// Hot path: looks at all numbers and their qualifiers.

/// <summary>Reads counts, numbers, money, percentages, multiples, ages and durations.</summary>
/// <remarks>
/// A number word that may mean something else counts only in front of what is counted or measured, or when nothing else
/// stands in the sentence; a word inside a capitalised name never does.
/// </remarks>
internal sealed class QuantityExtractor : IExtractor
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Degree = "degree";
    private const string VulgarFractions = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private readonly AmountReader _amounts;
    private readonly MeasureReader _measures;
    private readonly CapitalRule _capitals;
    private readonly PhraseTrie<bool> _timesLead;
    private readonly PhraseTrie<bool> _timesBehind;
    private readonly PhraseTrie<decimal> _multiples;
    private readonly PhraseTrie<decimal> _wholes;
    private readonly PhraseTrie<bool> _ageBefore;
    private readonly PhraseTrie<bool> _ageBehind;
    private readonly HashSet<int> _minusOfDegrees;
    private readonly bool[] _begins;

    public QuantityExtractor(
        LanguagePack pack,
        WordTable words,
        NumeralReader numerals,
        UnitLexicon lexicon
    )
    {
        var qualifiers = new QualifierLexicon(pack, words);
        _amounts = new AmountReader(numerals, qualifiers, lexicon);
        _capitals = new CapitalRule(pack);
        var calendar = new CalendarRule(pack, words);
        _measures = new MeasureReader(
            pack,
            words,
            _amounts,
            new DurationReader(pack, words, numerals, lexicon),
            lexicon,
            qualifiers,
            calendar,
            new BareNumberRules(pack, words, numerals, lexicon, calendar),
            new PriceRule(pack, words)
        );
        var units = pack.Root.Section("units");
        _timesLead = PackWords.Phrases(units, "times-lead", words);
        _timesBehind = PackWords.Phrases(units, "times-behind", words);
        _multiples = PackWords.Values(units, "multiples", words);
        _wholes = Numbers(pack.Root.Section("numbers").Section("whole"), words);
        _minusOfDegrees = PackWords.Ids(pack.Root.Section("numbers"), "minus-of-degrees", words);
        var ages = pack.Root.Section("ages");
        _ageBefore = PackWords.Phrases(ages, "before", words);
        _ageBehind = PackWords.Phrases(ages, "behind", words);
        _begins = FirstWords(pack, words, numerals);
    }

    /// <inheritdoc/>
    public bool CanBegin(TokenKind kind, int word) =>
        kind is TokenKind.Number or TokenKind.Mixed
        || ((uint)word < (uint)_begins.Length && _begins[word]);

    /// <inheritdoc/>
    public void Read(SentenceReading sentence, ReadOnlySpan<int> starts, List<Candidate> candidates)
    {
        var tokens = sentence.Text.Tokens;
        var next = sentence.FirstToken;
        foreach (var i in starts)
        {
            if (i < next || !TryRead(sentence, i, out var mention, out var behind))
            {
                continue;
            }
            next = behind;
            if (mention is not null)
            {
                // A qualifier behind the unit belongs to the span alone, and nothing else is read in it.
                var ends = mention.Span.End > tokens[mention.EndToken - 1].End;
                candidates.Add(
                    new Candidate(mention, mention.FirstToken, ends ? next : mention.EndToken)
                );
            }
        }
    }

    // mention is null where the words are understood and are no figure (hai bên).
    private bool TryRead(SentenceReading sentence, int token, out Mention? mention, out int next)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        (mention, next) = (null, token);
        if (TryWhole(text, token, end, out mention) || TryMultiple(text, token, end, out mention))
        {
            next = mention.EndToken;
            return true;
        }
        var isMultiple = _timesLead.TryMatch(text, token, end, out _, out var lead);
        var isAge = !isMultiple && _ageBefore.TryMatch(text, token, end, out _, out lead);
        if (
            !_amounts.TryRead(text, sentence.FirstToken, token + lead, end, out var amount)
            || (_capitals.IsName(sentence, amount) && !IsAll(text, amount))
        )
        {
            return false;
        }
        Measured measured;
        if (lead > 0)
        {
            var (kind, name) = isAge ? (ValueKind.Age, "year") : (ValueKind.Number, "times");
            amount = amount with { FirstToken = token };
            var behind = isAge ? _ageBehind : _timesBehind;
            behind.TryMatch(text, amount.EndToken, end, out _, out var length);
            if (_amounts.After(text, amount.EndToken + length, end, out var more) is { } bound)
            {
                amount = amount with { Qualifier = amount.Qualifier ?? bound };
                length += more;
            }
            measured = new Measured(amount, kind, name, amount.EndToken + length);
        }
        else if (
            !_measures.TryMeasure(sentence, amount, out measured)
            || (IsTakenAway(text, amount) && measured.Unit?.StartsWith(Degree, Ordinal) != true)
        )
        {
            return false;
        }
        mention = measured.IsFigure ? Make(text, measured) : null;
        next = Math.Max(measured.EndToken, Math.Max(measured.UnitEnd, measured.QualifierEnd));
        return true;
    }

    // Twenty-Five where nothing else is said; 7-Eleven is a name there too.
    private static bool IsAll(TokenizedText text, in Amount amount) =>
        amount.Shape == AmountShape.Single
        && WholeText.Is(text, amount.FirstToken, amount.EndToken);

    // trừ 5 điểm: the word is a sign before degrees alone.
    private bool IsTakenAway(TokenizedText text, in Amount amount) =>
        amount.Value < 0 && _minusOfDegrees.Contains(text.Tokens[amount.CoreToken].WordId);

    private static Mention Make(TokenizedText text, in Measured measured)
    {
        var amount = measured.Amount;
        var mention = Make(
            text,
            (amount.FirstToken, amount.CoreToken, measured.EndToken),
            amount.ToQuantity(measured.Kind, measured.Unit)
        );
        return measured.QualifierEnd <= measured.EndToken
            ? mention
            : mention with
            {
                Span = TextSpan.FromBounds(
                    mention.Span.Start,
                    text.Tokens[measured.QualifierEnd - 1].End
                ),
            };
    }

    // half, nil: numbers where nothing else is said
    private bool TryWhole(
        TokenizedText text,
        int token,
        int end,
        [NotNullWhen(true)] out Mention? mention
    )
    {
        var isWhole =
            _wholes.TryMatch(text, token, end, out var value, out var length)
            && WholeText.Is(text, token, token + length);
        mention = isWhole
            ? Make(
                text,
                (token, token, token + length),
                QuantityFactory.Create(
                    ValueKind.Number,
                    value,
                    Numeral.GranuleOf(value),
                    Qualifier.Exact,
                    null
                )
            )
            : null;
        return isWhole;
    }

    // gấp đôi, twice as many
    private bool TryMultiple(
        TokenizedText text,
        int token,
        int end,
        [NotNullWhen(true)] out Mention? mention
    )
    {
        var at = token;
        var bound = _amounts.Leading(text, ref at, end);
        if (!_multiples.TryMatch(text, at, end, out var times, out var length))
        {
            mention = null;
            return false;
        }
        mention = Make(
            text,
            (token, at, at + length),
            QuantityFactory.Create(
                ValueKind.Number,
                times,
                Numeral.GranuleOf(times),
                bound ?? Qualifier.Exact,
                "times"
            )
        );
        return true;
    }

    private static Mention Make(
        TokenizedText text,
        (int First, int Core, int End) place,
        Quantity value
    )
    {
        var tokens = text.Tokens;
        var until = tokens[place.End - 1].End;
        return new Mention(
            TextSpan.FromBounds(tokens[place.First].Start, until),
            TextSpan.FromBounds(tokens[place.Core].Start, until),
            place.First,
            place.Core,
            place.End,
            value
        );
    }

    // The words that a figure can begin with, by word number.
    private static bool[] FirstWords(LanguagePack pack, WordTable words, NumeralReader numerals)
    {
        var (qualifiers, units) = (pack.Root.Section("qualifiers"), pack.Root.Section("units"));
        var before = qualifiers.Section("before");
        string[] lists = ["orders-lead", "few-lead", "several", "couple", "many"];
        string[] entries = ["orders", "pairs", "fixed", "round", "groups"];
        var phrases = before
            .Keys.SelectMany(before.Phrases)
            .Concat(lists.SelectMany(qualifiers.Phrases))
            .Concat(entries.SelectMany(key => Words(qualifiers, key, "words")))
            .Concat(Words(qualifiers, "ranges", "from"))
            .Concat(Words(units, "multiples", "words"))
            .Concat(units.Phrases("times-lead"))
            .Concat(pack.Root.Section("numbers").Section("whole").Keys)
            .Concat(units.Phrases("point-first"))
            .Concat(pack.Root.Section("ages").Phrases("before"))
            .Concat(
                pack.Root.Section("money").Section("prefix") is var prefix
                    ? prefix.Keys.SelectMany(prefix.Phrases)
                    : []
            )
            .Append("-")
            .Append("−")
            .Append("–")
            .Concat(VulgarFractions.Select(sign => sign.ToString()));
        var ids = phrases.Select(phrase => words.Add(phrase.Split(' ')[0])).ToHashSet();
        var begins = new bool[words.Count + 1];
        for (var id = 0; id < begins.Length; id++)
        {
            begins[id] = ids.Contains(id) || numerals.CanBegin(id);
        }
        return begins;
    }

    private static PhraseTrie<decimal> Numbers(PackSection section, WordTable words)
    {
        var trie = new PhraseTrie<decimal>(words);
        foreach (var phrase in section.Keys)
        {
            trie.Add(phrase, section.Number(phrase) ?? 0);
        }
        return trie;
    }

    private static IEnumerable<string> Words(PackSection section, string key, string list) =>
        section.Sections(key).SelectMany(entry => entry.Phrases(list));
}
