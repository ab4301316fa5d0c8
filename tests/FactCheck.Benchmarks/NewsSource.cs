using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks;

/// <summary>Articles of about 5 KB with figures, dates and names, every third one in English. The same in each run.</summary>
internal sealed class NewsSource
{
    private readonly WordSource _vietnamese = WordSource.Vietnamese();
    private readonly WordSource _english = WordSource.English();
    private readonly Random _random = new(3);

    /// <summary>Articles of at least <paramref name="bytes"/> bytes of UTF-8 in all.</summary>
    public List<NewsArticle> Make(long bytes)
    {
        var articles = new List<NewsArticle>();
        for (long made = 0; made < bytes; )
        {
            var isEnglish = articles.Count % 3 == 2;
            var article = new NewsArticle(
                MakeText(isEnglish ? _english : _vietnamese),
                isEnglish ? "en" : "vi"
            );
            articles.Add(article);
            made += article.Bytes;
        }
        return articles;
    }

    private string MakeText(WordSource words)
    {
        var text = new StringBuilder();
        for (var paragraph = _random.Next(8, 14); paragraph > 0; paragraph--)
        {
            for (var sentence = _random.Next(2, 5); sentence > 0; sentence--)
            {
                AppendSentence(text, words);
            }
            text[^1] = '\n';
        }
        return text.ToString();
    }

    private void AppendSentence(StringBuilder text, WordSource words)
    {
        var length = _random.Next(12, 32);
        for (var i = 0; i < length; i++)
        {
            var word = MakeWord(words);
            text.Append(i == 0 ? Capitalised(word) : word);
            text.Append(
                i + 1 == length ? ". "
                : _random.Next(12) == 0 ? ", "
                : " "
            );
        }
    }

    private string MakeWord(WordSource words) =>
        _random.Next(60) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(2, 900)}"),
            1 => string.Create(
                CultureInfo.InvariantCulture,
                $"{_random.Next(1, 29)}/{_random.Next(1, 13)}"
            ),
            2 => string.Create(
                CultureInfo.InvariantCulture,
                $"{_random.Next(1, 900)}.{_random.Next(100, 1000)}"
            ),
            < 8 => Capitalised(words.Next(_random)),
            // A phrase of a rule, sometimes beside a figure: one of thousands, so that a rule matches now and then.
            8 => MakePhrase(words),
            _ => words.Next(_random),
        };

    private string MakePhrase(WordSource words)
    {
        var (first, second) = words.Phrase(_random.Next(4000));
        var figure = string.Create(CultureInfo.InvariantCulture, $"{_random.Next(2, 900)}");
        return _random.Next(3) switch
        {
            0 => $"{figure} {first} {second}",
            1 => $"{first} {second} {figure}",
            _ => $"{first} {second}",
        };
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
