using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ranks and positions in a series: <c>lần thứ hai</c>, <c>hạng ba</c>, <c>the second</c>, <c>21st</c>.</summary>
/// <remarks>
/// In Vietnamese <c>thứ hai</c> is also Monday. It is read as a rank behind a word that is no cue of a day, with the
/// number in lower case: a heuristic.
/// </remarks>
internal sealed class OrdinalExtractor : IExtractor
{
    private const int LastWeekday = 7;
    private const int MaxRank = 1000;
    private const decimal LeastCompound = 20;
    private const decimal Hundred = 100;

    private static readonly string[] EntryLists = ["whole", "words"];

    private readonly NumeralReader _numerals;
    private readonly PhraseTrie<bool> _lead;
    private readonly PhraseTrie<bool> _bareLead;
    private readonly PhraseTrie<decimal> _ranks;
    private readonly PhraseTrie<decimal> _whole;
    private readonly PhraseTrie<decimal> _words;
    private readonly HashSet<int> _weekdayBefore;
    private readonly HashSet<int> _before;
    private readonly PhraseTrie<bool> _after;
    private readonly PhraseTrie<bool> _partOf;
    private readonly HashSet<int> _timeUnits;
    private readonly HashSet<int> _articles;
    private readonly HashSet<int> _compounds;
    private readonly string[] _suffixes;
    private readonly bool[] _begins;

    public OrdinalExtractor(LanguagePack pack, WordTable words, NumeralReader numerals)
    {
        var section = pack.Root.Section("ordinals");
        _numerals = numerals;
        _lead = PackWords.Phrases(section, "lead", words);
        _bareLead = PackWords.Phrases(section, "bare-lead", words);
        _ranks = PackWords.Values(section, "rank", words);
        _whole = PackWords.Values(section, "whole", words);
        _words = PackWords.Values(section, "words", words);
        _weekdayBefore = PackWords.Ids(section, "weekday-before", words);
        _before = PackWords.Ids(section, "before", words);
        _after = PackWords.Phrases(section, "after", words);
        _partOf = PackWords.Phrases(pack.Root.Section("qualifiers"), "fraction-of", words);
        _timeUnits = PackWords.Ids(section, "also-units-of-time", words);
        _articles = PackWords.Ids(section, "articles", words);
        // In packs whose ranks are words of their own these may be the first part of one.
        var numbers = pack.Root.Section("numbers");
        var compounds = section.Has("words")
            ? numbers
                .Section("tens")
                .Keys.Concat(numbers.Phrases("hundred"))
                .Concat(numbers.Section("digits").Keys)
                .Concat(numbers.Phrases("article"))
                .Where(word => !word.Contains(' '))
                .ToList()
            : [];
        _compounds = [.. compounds.Select(word => words.Add(word))];
        _suffixes = [.. section.Phrases("suffixes")];
        var phrases = section
            .Phrases("lead")
            .Concat(
                EntryLists.SelectMany(key =>
                    section.Sections(key).SelectMany(entry => entry.Phrases("words"))
                )
            )
            .Concat(compounds);
        _begins = PackWords.Beginnings(phrases, words);
    }

    /// <inheritdoc/>
    public bool CanBegin(TokenKind kind, int word) =>
        kind == TokenKind.Mixed || ((uint)word < (uint)_begins.Length && _begins[word]);

    /// <inheritdoc/>
    public void Read(SentenceReading sentence, ReadOnlySpan<int> starts, List<Candidate> candidates)
    {
        var tokens = sentence.Text.Tokens;
        var next = sentence.FirstToken;
        foreach (var i in starts)
        {
            if (i < next)
            {
                continue;
            }
            ref readonly var token = ref tokens[i];
            if ((uint)token.WordId < (uint)_begins.Length && _begins[token.WordId])
            {
                if (TryRead(sentence, i, out var rank, out var length))
                {
                    candidates.Add(Made(sentence.Text, i, length, rank));
                    next = i + length;
                }
            }
            else if (token.Kind == TokenKind.Mixed && TrySuffixed(sentence.Text, i, out var number))
            {
                candidates.Add(Made(sentence.Text, i, 1, number));
            }
        }
    }

    private bool TryRead(SentenceReading sentence, int token, out decimal rank, out int length)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        if (_whole.TryMatch(text, token, end, out rank, out length))
        {
            return !IsEnumerator(sentence, token, length);
        }
        if (_lead.TryMatch(text, token, end, out _, out var lead))
        {
            length = lead;
            if (!TryRank(text, token + lead, end, out rank, out var more))
            {
                return false;
            }
            length += more;
            return !(
                _bareLead.TryMatch(text, token, end, out _, out var bare)
                && bare == lead
                && MayBeWeekday(sentence, token, rank)
            );
        }
        if (TryCompound(sentence, token, out rank, out length))
        {
            return true;
        }
        return _words.TryMatch(text, token, end, out rank, out length)
            && (
                sentence.EndToken - sentence.FirstToken <= length
                || (token > sentence.FirstToken && _before.Contains(text.Tokens[token - 1].WordId))
                || _after.TryMatch(text, token + length, end, out _, out _)
            )
            && !char.IsUpper(text.Text[text.Tokens[token].Start])
            && !IsMoment(sentence, token, token + length);
    }

    // Wait a second, please.
    private bool IsMoment(SentenceReading sentence, int token, int behind)
    {
        var tokens = sentence.Text.Tokens;
        return _timeUnits.Contains(tokens[token].WordId)
            && token > sentence.FirstToken
            && _articles.Contains(tokens[token - 1].WordId)
            && (behind >= sentence.EndToken || tokens[behind].Kind == TokenKind.Punctuation)
            && !(behind < sentence.EndToken && sentence.Text.Text[tokens[behind].Start] is '-');
    }

    // Thứ nhất, …: it opens an argument.
    private bool IsEnumerator(SentenceReading sentence, int token, int length) =>
        token == sentence.FirstToken
        && token + length < sentence.EndToken
        && sentence.Text.Text[sentence.Text.Tokens[token + length].Start] is ',' or ':'
        && _bareLead.TryMatch(sentence.Text, token, sentence.EndToken, out _, out _);

    // twenty-first, one hundred and third: a number in words that ends in a rank.
    private bool TryCompound(SentenceReading sentence, int token, out decimal rank, out int length)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        (rank, length) = (0, 0);
        if (
            !_compounds.Contains(text.Tokens[token].WordId)
            || !_numerals.TryRead(text, token, end, out var numeral, out var first)
            || numeral.Form != NumeralForm.Words
        )
        {
            return false;
        }
        var at = token + first;
        var isJoined = at < end && text.Text[text.Tokens[at].Start] is '-' or '‑';
        var isLinked = _numerals.Lexicon.At(text, at, end, out _).Role == NumberRole.Link;
        at += isJoined || isLinked ? 1 : 0;
        if (
            !_words.TryMatch(text, at, end, out var last, out var words)
            || (_timeUnits.Contains(text.Tokens[at].WordId) && !IsDetermined(sentence, token))
        )
        {
            return false;
        }
        length = at + words - token;
        if (!isLinked && last >= Hundred)
        {
            // two hundredth; one hundredth of a second is a part
            rank = numeral.Value * last;
            return numeral.Value < last && !_partOf.TryMatch(text, at + words, end, out _, out _);
        }
        rank = numeral.Value + last;
        return numeral.Value >= LeastCompound && last < numeral.Granule;
    }

    private bool IsDetermined(SentenceReading sentence, int token) =>
        token == sentence.FirstToken
        || _before.Contains(sentence.Text.Tokens[token - 1].WordId)
            && !_articles.Contains(sentence.Text.Tokens[token - 1].WordId);

    private bool TryRank(TokenizedText text, int token, int end, out decimal rank, out int length)
    {
        if (_ranks.TryMatch(text, token, end, out rank, out length))
        {
            return true;
        }
        if (
            !_numerals.TryRead(text, token, end, out var numeral, out length)
            || !numeral.IsInteger(out var value)
            || value is < 1 or > MaxRank
        )
        {
            return false;
        }
        rank = value;
        return true;
    }

    private bool MayBeWeekday(SentenceReading sentence, int token, decimal rank)
    {
        if (rank < 2 || rank > LastWeekday)
        {
            return false;
        }
        var text = sentence.Text;
        var number = text.Tokens[token + 1];
        return char.IsUpper(text.Text[number.Start])
            || token == sentence.FirstToken
            || !text.Tokens[token - 1].IsWord
            || _weekdayBefore.Contains(text.Tokens[token - 1].WordId);
    }

    // 21st
    private bool TrySuffixed(TokenizedText text, int token, out decimal rank)
    {
        rank = 0;
        var span = text.TokenText(token);
        if (span.Length < 2 || !char.IsAsciiDigit(span[0]))
        {
            return false;
        }
        foreach (var suffix in _suffixes)
        {
            if (
                span.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && _numerals.Lexicon.TryDigits(text, span[..^suffix.Length], out rank)
            )
            {
                return rank >= 1 && rank == decimal.Truncate(rank);
            }
        }
        return false;
    }

    private static Candidate Made(TokenizedText text, int token, int length, decimal rank)
    {
        var span = TextSpan.FromBounds(
            text.Tokens[token].Start,
            text.Tokens[token + length - 1].End
        );
        var value = QuantityFactory.Create(ValueKind.Ordinal, rank, 1, Qualifier.Exact, null);
        return Candidate.Of(new Mention(span, span, token, token, token + length, value));
    }
}
