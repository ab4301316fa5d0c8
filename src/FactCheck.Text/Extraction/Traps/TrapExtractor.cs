using FactCheck.Extraction.Quantities;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Traps;

/// <summary>
/// Marks what looks like a figure or a date and is none: models (F-16), numbered things (Nghị quyết 1701), scores,
/// telephones, names. Words are the pack's section <c>traps</c>; shapes of tokens are the same in all languages.
/// </summary>
internal sealed class TrapExtractor : IExtractor
{
    private const int ScoreReach = 4;
    private const int StreetReach = 4;

    private readonly PhraseTrie<bool> _labels;
    private readonly PhraseTrie<bool> _plainLabels;
    private readonly HashSet<int> _counts;
    private readonly PhraseTrie<bool> _dials;
    private readonly PhraseTrie<bool> _phrases;
    private readonly PhraseTrie<bool> _scoreCues;
    private readonly PhraseTrie<bool> _ratioCues;
    private readonly PhraseTrie<bool> _roundTheClock;
    private readonly PhraseTrie<bool> _numberNames;
    private readonly HashSet<int> _clockWords;
    private readonly HashSet<int> _calendarJoins;
    private readonly HashSet<int> _streets;
    private readonly HashSet<string> _regions;
    private readonly HashSet<int> _verses;
    private readonly NameNumberRule _names;
    private readonly InstitutionRule _institutions;
    private readonly LabelRule _labelRule;
    private readonly bool[] _begins;

    public TrapExtractor(LanguagePack pack, WordTable words, LabelRule labels)
    {
        var section = pack.Root.Section("traps");
        _labelRule = labels;
        _labels = PackWords.Phrases(section, "labels", words);
        _plainLabels = PackWords.Phrases(section, "plain-labels", words);
        _counts = PackWords.Ids(section, "counts", words);
        _dials = PackWords.Phrases(section, "dials", words);
        _phrases = PackWords.Phrases(section, "phrases", words);
        _scoreCues = PackWords.Phrases(section, "score-cues", words);
        _ratioCues = PackWords.Phrases(section, "ratio-cues", words);
        _roundTheClock = PackWords.Phrases(section, "round-the-clock", words);
        _numberNames = PackWords.Phrases(section, "number-names", words);
        _clockWords = PackWords.Ids(section, "clock-words", words);
        _streets = PackWords.Ids(section, "streets", words);
        _regions = [.. section.Phrases("regions")];
        _verses = PackWords.Ids(section, "verses", words);
        _calendarJoins = PackWords.Ids(section, "calendar-joins", words);
        _names = new NameNumberRule(pack, words, labels);
        _institutions = new InstitutionRule(pack, words, labels);
        string[] lists = ["labels", "plain-labels", "dials", "phrases", "score-cues", "ratio-cues"];
        _begins = PackWords.Beginnings(lists.SelectMany(section.Phrases), words);
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
            if (i < next)
            {
                continue;
            }
            var isNumber = tokens[i].Kind is TokenKind.Number or TokenKind.Mixed;
            var length = isNumber ? AtNumber(sentence, i) : AtWord(sentence, i);
            if (length > 0)
            {
                candidates.Add(Candidate.Trap(i, i + length));
                next = i + length;
            }
            else if (isNumber)
            {
                AddName(sentence, i, candidates);
            }
        }
    }

    private int AtWord(SentenceReading sentence, int token)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        if (_phrases.TryMatch(text, token, end, out _, out var length))
        {
            return length;
        }
        if (
            _labels.TryMatch(text, token, end, out _, out length)
            && _labelRule.NumberAfter(sentence, token + length) is var numbered
            && numbered > 0
        )
        {
            return length
                + _labelRule.ListBehind(sentence, token + length, numbered, _calendarJoins);
        }
        if (
            _plainLabels.TryMatch(text, token, end, out _, out length)
            && !(token > sentence.FirstToken && _counts.Contains(text.Tokens[token - 1].WordId))
            && LabelRule.IsPlain(text, token + length, end)
            && _labelRule.NumberAfter(sentence, token + length) is var named
            && named > 0
        )
        {
            return length + _labelRule.ListBehind(sentence, token + length, named, _calendarJoins);
        }
        if (_dials.TryMatch(text, token, end, out _, out length))
        {
            var dialled = _labelRule.DialledAfter(sentence, token + length);
            if (dialled > 0)
            {
                return length + dialled;
            }
        }
        if (_scoreCues.TryMatch(text, token, end, out _, out length))
        {
            return ShapeAfter(text, token, token + length, end, TokenShapes.IsScore);
        }
        return _ratioCues.TryMatch(text, token, end, out _, out length)
            ? ShapeAfter(text, token, token + length, end, TokenShapes.IsRatio)
            : 0;
    }

    private int AtNumber(SentenceReading sentence, int token)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        if (
            _roundTheClock.TryMatch(text, token, end, out _, out var length)
            && !EndsListOfDays(sentence, token)
        )
        {
            var next = token + length;
            return length + (next < end && _clockWords.Contains(text.Tokens[next].WordId) ? 1 : 0);
        }
        if (
            _numberNames.TryMatch(text, token, end, out _, out length)
            && char.IsUpper(text.Text[text.Tokens[token + length - 1].Start])
        )
        {
            return length;
        }
        var span = text.TokenText(token);
        if (
            TokenShapes.IsAddress(span)
            || TokenShapes.IsRatio(span)
            || TokenShapes.IsResolution(span)
            || IsBehindName(sentence, token)
            || _institutions.EndsName(sentence, token)
        )
        {
            return 1;
        }
        var phone = TokenShapes.PhoneLength(text, token, end);
        if (phone > 0)
        {
            return phone;
        }
        if (IsHouse(text, token, end))
        {
            return 1;
        }
        var plate = TokenShapes.PlateLength(text, token, end);
        return plate > 0 ? plate : TokenShapes.SectionLength(sentence, token);
    }

    // CA 90210, John 3:16
    private bool IsBehindName(SentenceReading sentence, int token)
    {
        if (token == sentence.FirstToken || _regions.Count == 0)
        {
            return false;
        }
        var text = sentence.Text;
        var before = text.TokenText(token - 1);
        var span = text.TokenText(token);
        return TokenShapes.IsPostalCode(span)
                && before.Length == 2
                && char.IsUpper(before[1])
                && _regions.Contains(before.ToString())
            || span.Contains(':')
                && char.IsUpper(before[0])
                && _verses.Contains(text.Tokens[token - 1].WordId);
    }

    // 221 Baker Street: a name that ends in the word for a street.
    private bool IsHouse(TokenizedText text, int token, int end)
    {
        for (var i = token + 1; i < end && i <= token + StreetReach; i++)
        {
            var word = text.Tokens[i];
            if (word.Kind != TokenKind.Word || !char.IsUpper(text.Text[word.Start]))
            {
                return false;
            }
            if (i > token + 1 && _streets.Contains(word.WordId))
            {
                return true;
            }
        }
        return false;
    }

    // các ngày 22, 23 và 24/7
    private bool EndsListOfDays(SentenceReading sentence, int token) =>
        token - 2 >= sentence.FirstToken
        && _calendarJoins.Contains(sentence.Text.Tokens[token - 1].WordId)
        && sentence.Text.Tokens[token - 2].Kind == TokenKind.Number;

    // F-16, Boeing 737: the name stands before the number.
    private void AddName(SentenceReading sentence, int token, List<Candidate> candidates)
    {
        var first = _names.NameBefore(sentence, token);
        if (first < token)
        {
            candidates.Add(Candidate.Trap(first, token + 1));
        }
    }

    // thắng 2-1, thắng Thái Lan 2-1: a score a few words behind the cue.
    private static int ShapeAfter(
        TokenizedText text,
        int cue,
        int token,
        int end,
        Func<ReadOnlySpan<char>, bool> shape
    )
    {
        for (var i = token; i < end && i < token + ScoreReach; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number)
            {
                return shape(text.TokenText(i)) ? i + 1 - cue
                    : TokenShapes.IsSpacedScore(text, i, end) ? i + 3 - cue
                    : 0;
            }
        }
        return 0;
    }
}
