using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// Compares the readers of figures and dates with one compiled regular expression for both, on the same text, in one
/// run and one thread. The tokens are made beforehand; a second row has them in its time. Readers take turns, so that what
/// else the machine does slows all of them alike.
/// </summary>
internal static class ValuesBenchmark
{
    private const int Rounds = 3;
    private const int SliceLength = 500;

    private static readonly Regex Extractor = new(
        Expression,
        RegexOptions.Compiled
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout
    );

    // What people write in place of a reader: numbers with qualifiers, multipliers and units, digits and names of dates,
    // of both languages, in one alternation. It tells where values stand, not what they mean.
    private const string Expression = """
        (?<date>
          (?:\b(?:ngày|hôm|sáng|trưa|chiều|tối|rạng\ sáng|vào|từ|đến|on|from|to|since|until|by)\s+)*
          (?:\b\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d{2}))?\b
            |\b\d{4}-\d{2}-\d{2}\b
            |\b\d{1,2}\s+tháng\s+\d{1,2}(?:,?\s+năm\s+\d{4})?\b
            |\btháng\s+\d{1,2}(?:[/-]\d{4}|,?\s+năm\s+\d{4})?\b
            |\bnăm\s+(?:\d{4}|nay|ngoái|sau|trước)\b
            |\b(?:(?:early|mid|late)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December|
              Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s+\d{1,4}(?:st|nd|rd|th)?(?:,\s+\d{4})?\b
            |\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|
              December)(?:\s+\d{4})?\b
            |\b\d{1,2}[h:]\d{2}\b
            |\b(?:thứ\ (?:hai|ba|tư|năm|sáu|bảy)|chủ\ nhật|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b
            |\b(?:hôm\ nay|hôm\ qua|hôm\ kia|ngày\ mai|yesterday|today|tomorrow)\b
            |\b(?:tuần|tháng|quý)\ (?:này|trước|sau|tới)\b
            |\b(?:last|this|next)\ (?:week|month|quarter|year)\b))
        |(?<number>
          (?:\b(?:hơn|trên|vượt|quá|ít\ nhất|tối\ thiểu|không\ dưới|gần|dưới|chưa\ đến|chưa\ tới|tối\ đa|nhiều\ nhất|không\ quá|
            lên\ tới|lên\ đến|đạt|khoảng|chừng|xấp\ xỉ|ước\ tính|more\ than|fewer\ than|less\ than|at\ least|at\ most|up\ to|
            no\ more\ than|about|around|nearly|almost|roughly|over|under|some|approximately)\s+)?
          (?:(?:[$€£]|\b)\d+(?:[.,]\d+)*
            |\b(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|
              twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=\s+(?:mươi|mốt|lăm|chục|trăm|nghìn|triệu|tỷ|hundred|
              thousand|million|billion)))
          (?:\s*%|\s+(?:mươi|mốt|lăm|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|hundred|thousand|million|billion|trillion|phần\ trăm|
            percent|per\ cent|USD|đồng|euro|dollars?|km|kg|mét|tấn|giờ|phút|ngày|tuần|tháng|năm|hours?|minutes?|days?|weeks?|
            months?|years?|tuổi)\b)*)
        """;

    public static void Run(int megabytes, TextWriter output)
    {
        var articles = new NewsSource().Make(megabytes * 1_000_000L);
        var bytes = articles.Sum(article => (long)article.Bytes);
        output.WriteLine(
            Line(
                $"text: {articles.Count} articles, {bytes / 1e6:F1} MB, one thread, MB per second of processor time; readers take turns slice by slice, best of {Rounds} rounds for each"
            )
        );
        Contender[] contenders =
        [
            new("one compiled expression", Expressions),
            new("mentions", Mentions()),
            new("tokens and mentions", TokensAndMentions()),
        ];
        foreach (var slice in articles.Chunk(SliceLength))
        {
            for (var turn = 0; turn < Rounds * contenders.Length; turn++)
            {
                contenders[turn % contenders.Length].Take(slice, turn / contenders.Length);
            }
        }
        output.WriteLine("| reader | MB/s | found | allocated B/B | : expression |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var contender in contenders)
        {
            output.WriteLine(
                Line(
                    $"| {contender.Name} | {bytes / 1e6 / contender.Seconds:F1} | {contender.Found} | {(double)contender.Allocated / bytes:F2} | {contenders[0].Seconds / contender.Seconds:F1} |"
                )
            );
        }
    }

    private static Func<int> Expressions(NewsArticle[] slice) =>
        () =>
        {
            var matches = 0;
            foreach (var article in slice)
            {
                // What an extractor hands on: the kind and the words of each value.
                foreach (Match match in Extractor.Matches(article.Text))
                {
                    var kind = match.Groups["date"].Success ? "date" : "number";
                    matches += match.Value.Length > 0 && kind.Length > 0 ? 1 : 0;
                }
            }
            return matches;
        };

    private static Func<NewsArticle[], Func<int>> Mentions()
    {
        var words = new WordTable();
        var (reader, analyzer) = (
            new MentionReader(LanguageSet.Default, words),
            new TextAnalyzer(words)
        );
        return slice =>
        {
            var texts = Array.ConvertAll(slice, article => article.Analyze(analyzer));
            return () => texts.Sum(text => Count(text, reader));
        };
    }

    private static Func<NewsArticle[], Func<int>> TokensAndMentions()
    {
        var words = new WordTable();
        var (reader, analyzer) = (
            new MentionReader(LanguageSet.Default, words),
            new TextAnalyzer(words)
        );
        return slice =>
            () =>
            {
                var found = 0;
                foreach (var article in slice)
                {
                    using var text = article.Analyze(analyzer);
                    found += Count(text, reader);
                }
                return found;
            };
    }

    private static int Count(TokenizedText text, MentionReader reader)
    {
        var mentions = new ArticleMentions(text, reader, ReadingContext.Unknown);
        var found = 0;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            found += mentions.In(i).Count;
        }
        return found;
    }

    /// <summary>A reader, with what it took for all slices.</summary>
    /// <param name="name">Its name in the table.</param>
    /// <param name="prepare">Gives what reads a slice and counts what it finds there.</param>
    private sealed class Contender(string name, Func<NewsArticle[], Func<int>> prepare)
    {
        private double _best;

        public string Name => name;

        /// <summary>Processor time of the best rounds.</summary>
        public double Seconds { get; private set; }

        /// <summary>Bytes allocated in one round.</summary>
        public long Allocated { get; private set; }

        public int Found { get; private set; }

        public void Take(NewsArticle[] slice, int round)
        {
            var read = prepare(slice);
            var (allocated, start) = (
                GC.GetAllocatedBytesForCurrentThread(),
                ProcessorTime.Seconds()
            );
            var found = read();
            var seconds = ProcessorTime.Seconds() - start;
            if (round == 0)
            {
                Found += found;
                Allocated += GC.GetAllocatedBytesForCurrentThread() - allocated;
                (_best, Seconds) = (seconds, Seconds + seconds);
                return;
            }
            Seconds += Math.Min(0, seconds - _best);
            _best = Math.Min(_best, seconds);
        }
    }

    private static string Line(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
