using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>The words that bound numbers in one language. Compiled from the pack's section <c>qualifiers</c>.</summary>
internal sealed class QualifierLexicon
{
    private readonly HashSet<int> _smallIsLiteral;
    private readonly HashSet<int> _asking;
    private readonly HashSet<int> _spans;
    private readonly HashSet<int> _spansBounded;
    private readonly HashSet<(int First, int Last)> _compounds;

    public QualifierLexicon(LanguagePack pack, WordTable words)
    {
        var section = pack.Root.Section("qualifiers");
        Before = Qualifiers(section.Section("before"), words);
        After = Qualifiers(section.Section("after"), words);
        OrderLead = PackWords.Phrases(section, "orders-lead", words);
        Orders = PackWords.Values(section, "orders", words);
        FewLead = PackWords.Phrases(section, "few-lead", words);
        Fixed = PackWords.Values(section, "fixed", words);
        Round = PackWords.Values(section, "round", words);
        Groups = PackWords.Values(section, "groups", words);
        FractionOf = PackWords.Phrases(section, "fraction-of", words);
        NotBefore = PackWords.Phrases(section, "not-before", words);
        var spans = section.Section("spans");
        _spans = PackWords.Ids(spans, "words", words);
        _spansBounded = PackWords.Ids(spans, "bounded-after", words);
        Vague = VagueOf(section, words);
        _asking = PackWords.Ids(section, "asking", words);
        Pairs = PairsOf(section, words);
        RangeFrom = new PhraseTrie<HashSet<int>>(words);
        foreach (var range in section.Sections("ranges"))
        {
            foreach (var from in range.Phrases("from"))
            {
                RangeFrom.Add(from, PackWords.Ids(range, "to", words));
            }
        }
        RangeOr = PackWords.Ids(section, "range-or", words);
        RangeBetween = PackWords.Ids(section, "range-between", words);
        ChangeBefore = PackWords.Ids(section, "change-before", words);
        YearAfter = PackWords.Ids(section, "year-after", words);
        var small = section.Section("small-is-literal");
        _smallIsLiteral = PackWords.Ids(small, "words", words);
        SmallBelow = small.Number("below") ?? 0;
        _compounds = CompoundsOf(section, words);
    }

    /// <summary>Qualifiers before a number.</summary>
    public PhraseTrie<Qualifier> Before { get; }

    /// <summary>Qualifiers behind a number or its unit.</summary>
    public PhraseTrie<Qualifier> After { get; }

    /// <summary>Leads to orders of magnitude made of a multiplier: <c>hàng</c> nghìn.</summary>
    public PhraseTrie<bool> OrderLead { get; }

    /// <summary>Orders of magnitude in words of their own: <c>dozens of</c>.</summary>
    public PhraseTrie<decimal> Orders { get; }

    /// <summary>Leads to a few of a multiplier: <c>vài</c> chục.</summary>
    public PhraseTrie<bool> FewLead { get; }

    /// <summary><c>vài</c>, <c>nhiều</c>: more than one.</summary>
    public PhraseTrie<AmountShape> Vague { get; }

    /// <summary>Phrases with a fixed value: <c>một nửa</c>.</summary>
    public PhraseTrie<decimal> Fixed { get; }

    /// <summary>Words that name about so many: <c>mươi</c> (ten), <c>une centaine de</c>.</summary>
    public PhraseTrie<decimal> Round { get; }

    /// <summary>Compounds that end in a qualifier and are none: nhiệt <c>độ</c>.</summary>
    public PhraseTrie<bool> NotBefore { get; }

    /// <summary>Nouns for so many: <c>a pair of</c>.</summary>
    public PhraseTrie<decimal> Groups { get; }

    /// <summary>What links a fraction with one of something: three quarters <c>of a</c> mile.</summary>
    public PhraseTrie<bool> FractionOf { get; }

    /// <summary>Two number words that are a range: <c>hai ba</c>.</summary>
    public PhraseTrie<(decimal Low, decimal High, bool NeedsThing)> Pairs { get; }

    /// <summary>Words that open a range, with the words that may stand between its ends: <c>từ</c> … <c>đến</c>.</summary>
    public PhraseTrie<HashSet<int>> RangeFrom { get; }

    /// <summary>Words that make a range alone: 5 <c>đến</c> 7.</summary>
    public HashSet<int> RangeBetween { get; }

    /// <summary>Words between two numbers of a size that leave open which of them it is: eight <c>or</c> nine.</summary>
    public HashSet<int> RangeOr { get; }

    /// <summary>Words before a range that make it a change: <c>rose</c> from 5 to 7.</summary>
    public HashSet<int> ChangeBefore { get; }

    /// <summary>Words behind which a number word that is also a unit of time is that unit: <c>hằng</c> năm.</summary>
    public HashSet<int> YearAfter { get; }

    /// <summary>Counts below this are not bounded by words that are prepositions too: <c>trên 2 mặt trận</c>.</summary>
    public decimal SmallBelow { get; }

    /// <summary>Whether the qualifier at <paramref name="token"/> is a preposition in front of small counts.</summary>
    public bool IsPreposition(TokenizedText text, int token) =>
        _smallIsLiteral.Contains(text.Tokens[token].WordId);

    /// <summary>Whether the qualifier at <paramref name="token"/> is the second syllable of a word: <c>tốc độ</c> 60 km/h.</summary>
    public bool IsPartOfWord(TokenizedText text, int first, int token) =>
        token > first
        && _compounds.Contains((text.Tokens[token - 1].WordId, text.Tokens[token].WordId));

    /// <summary>
    /// Whether the qualifier at <paramref name="token"/> is a preposition in front of a length of time (a loan
    /// <c>over</c> 20 years): it bounds it only behind certain words (for over 20 years) and at the beginning of a sentence.
    /// </summary>
    public bool IsSpan(TokenizedText text, int first, int token) =>
        _spans.Contains(text.Tokens[token].WordId)
        && token > first
        && text.Tokens[token - 1].IsWord
        && !_spansBounded.Contains(text.Tokens[token - 1].WordId);

    /// <summary>Whether the word at <paramref name="token"/> asks for a number where nothing stands behind what it counts: <c>mấy</c> ngày?</summary>
    public bool IsAsking(TokenizedText text, int token, int behind, int end) =>
        _asking.Contains(text.Tokens[token].WordId)
        && (behind >= end || text.Text[text.Tokens[behind].Start] == '?');

    private static PhraseTrie<(decimal Low, decimal High, bool NeedsThing)> PairsOf(
        PackSection section,
        WordTable words
    )
    {
        var pairs = new PhraseTrie<(decimal Low, decimal High, bool NeedsThing)>(words);
        var needsThing = section.Phrases("pairs-need-thing");
        foreach (var pair in section.Sections("pairs"))
        {
            foreach (var phrase in pair.Phrases("words"))
            {
                pairs.Add(
                    phrase,
                    (pair.Number("low") ?? 0, pair.Number("high") ?? 0, needsThing.Contains(phrase))
                );
            }
        }
        return pairs;
    }

    private static PhraseTrie<AmountShape> VagueOf(PackSection section, WordTable words)
    {
        var vague = new PhraseTrie<AmountShape>(words);
        (string Key, AmountShape Shape)[] shapes =
        [
            ("several", AmountShape.Several),
            ("couple", AmountShape.Couple),
            ("many", AmountShape.Many),
        ];
        foreach (var (key, shape) in shapes)
        {
            foreach (var phrase in section.Phrases(key))
            {
                vague.Add(phrase, shape);
            }
        }
        return vague;
    }

    private static HashSet<(int First, int Last)> CompoundsOf(
        PackSection section,
        WordTable words
    ) =>
        [
            .. section
                .Phrases("not-qualifiers")
                .Select(phrase => phrase.Split(' '))
                .Select(pair => (words.Add(pair[0]), words.Add(pair[1]))),
        ];

    private static PhraseTrie<Qualifier> Qualifiers(PackSection section, WordTable words)
    {
        var trie = new PhraseTrie<Qualifier>(words);
        foreach (var name in section.Keys)
        {
            if (!QualifierNames.TryParse(name, out var qualifier))
            {
                throw new InvalidOperationException(
                    $"language pack: no qualifier is called {name}"
                );
            }
            foreach (var phrase in section.Phrases(name))
            {
                trie.Add(phrase, qualifier);
            }
        }
        return trie;
    }
}
