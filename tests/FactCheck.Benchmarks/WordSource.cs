namespace FactCheck.Benchmarks;

/// <summary>
/// Made-up words with the shapes and the frequencies (Zipf) of Vietnamese syllables and of English words.
/// </summary>
internal sealed class WordSource
{
    private const int Words = 6000;
    private const int FirstRank = 40;

    private static readonly string[] Onsets =
    [
        "b",
        "c",
        "ch",
        "d",
        "đ",
        "g",
        "gi",
        "h",
        "kh",
        "l",
        "m",
        "n",
        "ng",
        "nh",
        "ph",
        "r",
        "s",
        "t",
        "th",
        "tr",
        "v",
        "x",
        "",
    ];

    private static readonly string[] Rimes =
    [
        "a",
        "à",
        "á",
        "ả",
        "ã",
        "ạ",
        "ai",
        "ài",
        "ại",
        "an",
        "àn",
        "án",
        "ang",
        "àng",
        "áng",
        "anh",
        "ành",
        "ánh",
        "ao",
        "ào",
        "áo",
        "ăn",
        "ắn",
        "ăng",
        "ằng",
        "ặc",
        "âm",
        "ầm",
        "ân",
        "ận",
        "ất",
        "âu",
        "ậu",
        "ây",
        "ấy",
        "e",
        "ẻ",
        "em",
        "en",
        "eo",
        "ê",
        "ế",
        "ề",
        "ên",
        "ết",
        "i",
        "ì",
        "í",
        "ị",
        "ia",
        "ich",
        "iên",
        "iện",
        "iết",
        "iêu",
        "inh",
        "ình",
        "o",
        "ó",
        "oai",
        "oan",
        "oàn",
        "oc",
        "ong",
        "ông",
        "ổ",
        "ộ",
        "ôi",
        "ối",
        "ội",
        "ơ",
        "ở",
        "ới",
        "ợc",
        "u",
        "ủ",
        "ua",
        "uân",
        "uất",
        "ui",
        "ung",
        "ùng",
        "uôc",
        "uộc",
        "uyên",
        "ư",
        "ứ",
        "ừ",
        "ưa",
        "ức",
        "ừng",
        "ươi",
        "ười",
        "ương",
        "ường",
        "ưởng",
        "ước",
        "ượng",
    ];

    private static readonly string[] Parts =
    [
        "a",
        "al",
        "an",
        "ar",
        "be",
        "ca",
        "ce",
        "com",
        "con",
        "de",
        "di",
        "en",
        "er",
        "ex",
        "for",
        "gen",
        "gov",
        "in",
        "ing",
        "ist",
        "ity",
        "la",
        "le",
        "lo",
        "ma",
        "men",
        "mi",
        "na",
        "ne",
        "nor",
        "on",
        "par",
        "per",
        "pre",
        "pro",
        "ra",
        "re",
        "ri",
        "sec",
        "ser",
        "si",
        "sta",
        "sup",
        "ta",
        "te",
        "ter",
        "the",
        "ti",
        "tion",
        "to",
        "tra",
        "un",
        "ver",
        "vi",
        "war",
        "with",
    ];

    private readonly string[] _words;
    private readonly double[] _sums;

    private WordSource(string[] words)
    {
        _words = words;
        _sums = new double[words.Length];
        var sum = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            _sums[i] = sum += 1.0 / (i + 2.7);
        }
    }

    /// <summary>The word of a rank, from 0, the most frequent.</summary>
    public string this[int rank] => _words[rank];

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    public static WordSource Vietnamese() =>
        new(
            Make(
                new Random(1),
                random => Onsets[random.Next(Onsets.Length)] + Rimes[random.Next(Rimes.Length)],
                1800
            )
        );

    public static WordSource English() =>
        new(
            Make(
                new Random(2),
                random =>
                    string.Concat(
                        Enumerable
                            .Range(0, random.Next(1, 5))
                            .Select(_ => Parts[random.Next(Parts.Length)])
                    ),
                Words
            )
        );

    /// <summary>The phrase of two words with the given number: words that are neither glue nor all but unused.</summary>
    public (string First, string Second) Phrase(int number)
    {
        var random = new Random(number);
        return (
            _words[random.Next(FirstRank, Count / 2)],
            _words[random.Next(FirstRank, Count / 2)]
        );
    }

    /// <summary>A word, frequent ones more often.</summary>
    public string Next(Random random)
    {
        var index = Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]);
        return _words[Math.Min(index < 0 ? ~index : index, _words.Length - 1)];
    }

    // Short words are the frequent ones, as in any language.
    private static string[] Make(Random random, Func<Random, string> make, int count)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            words.Add(make(random));
        }
        return [.. words.OrderBy(word => word.Length + (3 * random.NextDouble()))];
    }
}
