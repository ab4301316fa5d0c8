using System.Buffers;
using System.Numerics;

namespace FactCheck.Languages;

/// <summary>Tells in which language a paragraph is written.</summary>
/// <remarks>
/// A heuristic: it counts the words with letters that only one language uses, and each language's most frequent words.
/// A paragraph without either (a name, a figure) takes the language it is given as fallback. Once a language is far ahead the
/// rest of a paragraph is not looked at.
/// </remarks>
public sealed class LanguageDetector
{
    // A dozen telling words ahead, in Vietnamese one line of print: no paragraph of real news turned after that.
    private const int Settled = 12;
    private const string Marks = ",.;:\"'()“”«»";
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’");

    private readonly string[] _codes;

    // A bit for each pack.
    private readonly Dictionary<char, uint> _letters = [];
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly SearchValues<char> _anyLetter;
    private readonly int _longestWord;

    /// <summary>Compiles the <c>detect</c> sections of the packs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 32 packs.</exception>
    public LanguageDetector(LanguageSet languages)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            languages.Packs.Count,
            32,
            nameof(languages)
        );
        _codes = [.. languages.Packs.Select(pack => pack.Code)];
        var words = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var pack = 0; pack < _codes.Length; pack++)
        {
            var detect = languages.Packs[pack].Root.Section("detect");
            foreach (var letter in detect.Text("letters") ?? "")
            {
                _letters[letter] = _letters.GetValueOrDefault(letter) | (1u << pack);
            }
            foreach (var word in detect.Phrases("words"))
            {
                words[word] = words.GetValueOrDefault(word) | (1u << pack);
            }
        }
        _anyLetter = SearchValues.Create([.. _letters.Keys]);
        _longestWord = words.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The code of the language of <paramref name="text"/>, or <paramref name="fallback"/> when nothing tells.</summary>
    public string Detect(ReadOnlySpan<char> text, string fallback)
    {
        Span<int> scores = stackalloc int[_codes.Length];
        scores.Clear();
        foreach (var range in text.Split(' '))
        {
            if (Count(text[range].Trim(Marks), scores) && Lead(scores) >= Settled)
            {
                break;
            }
        }
        var best = scores.Length == 0 ? 0 : scores.IndexOf(Max(scores));
        return scores.Length == 0 || scores[best] == 0 ? fallback : _codes[best];
    }

    /// <summary>Gives each language its points for a word. Returns whether there were any.</summary>
    private bool Count(ReadOnlySpan<char> word, Span<int> scores)
    {
        var elided = word.IndexOfAny(Apostrophes) + 1;
        var before = elided > 0 && elided < word.Length ? PacksWith(word[..elided]) : 0;
        var rest = before != 0 ? word[elided..] : word;
        var (whole, letters) = (PacksWith(rest), PacksWithLettersOf(rest));
        Add(before, scores);
        Add(whole, scores);
        Add(letters, scores);
        return (before | whole | letters) != 0;
    }

    private uint PacksWith(ReadOnlySpan<char> word) =>
        word.Length <= _longestWord && _words.TryGetValue(word, out var packs) ? packs : 0;

    private uint PacksWithLettersOf(ReadOnlySpan<char> word)
    {
        var packs = 0u;
        for (var next = word.IndexOfAny(_anyLetter); next >= 0; next = word.IndexOfAny(_anyLetter))
        {
            packs |= _letters[word[next]];
            word = word[(next + 1)..];
        }
        return packs;
    }

    private static void Add(uint packs, Span<int> scores)
    {
        for (; packs != 0; packs &= packs - 1)
        {
            scores[BitOperations.TrailingZeroCount(packs)]++;
        }
    }

    private static int Lead(ReadOnlySpan<int> scores)
    {
        var (first, second) = (0, 0);
        foreach (var score in scores)
        {
            (first, second) = (Math.Max(first, score), Math.Max(second, Math.Min(first, score)));
        }
        return first - second;
    }

    private static int Max(ReadOnlySpan<int> scores)
    {
        var most = 0;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }
        return most;
    }
}
