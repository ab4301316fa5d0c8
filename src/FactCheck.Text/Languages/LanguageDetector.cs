using System.Buffers;

namespace FactCheck.Languages;

/// <summary>Tells in which language a paragraph is written.</summary>
/// <remarks>
/// A heuristic: it counts the letters that only one language uses and each language's most frequent words.
/// A paragraph without either (a name, a figure) takes the language it is given as fallback.
/// </remarks>
public sealed class LanguageDetector
{
    private readonly Profile[] _profiles;

    /// <summary>Compiles the <c>detect</c> sections of the packs.</summary>
    public LanguageDetector(LanguageSet languages) =>
        _profiles = [.. languages.Packs.Select(pack => new Profile(pack))];

    /// <summary>The code of the language of <paramref name="text"/>, or <paramref name="fallback"/> when nothing tells.</summary>
    public string Detect(ReadOnlySpan<char> text, string fallback)
    {
        var (best, bestScore) = (fallback, 0);
        foreach (var profile in _profiles)
        {
            var score = profile.Score(text);
            if (score > bestScore)
            {
                (best, bestScore) = (profile.Code, score);
            }
        }
        return best;
    }

    private sealed class Profile
    {
        private readonly SearchValues<char> _letters;
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

        public Profile(LanguagePack pack)
        {
            var detect = pack.Root.Section("detect");
            Code = pack.Code;
            _letters = SearchValues.Create(detect.Text("letters") ?? "");
            _words = new HashSet<string>(
                detect.Phrases("words"),
                StringComparer.OrdinalIgnoreCase
            ).GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public string Code { get; }

        public int Score(ReadOnlySpan<char> text)
        {
            var score = 0;
            foreach (var range in text.Split(' '))
            {
                var word = text[range].Trim(",.;:\"'()“”«»");
                var elided = word.IndexOfAny('\'', '’') + 1;
                if (elided > 0 && elided < word.Length && _words.Contains(word[..elided]))
                {
                    score++;
                    word = word[elided..];
                }
                score += (_words.Contains(word) ? 1 : 0) + (word.ContainsAny(_letters) ? 1 : 0);
            }
            return score;
        }
    }
}
