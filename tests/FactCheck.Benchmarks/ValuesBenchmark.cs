using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// Compares the readers of figures and dates with one compiled regular expression for both, on the same text, in one
/// run and one thread. The tokens are made beforehand; a second row has them in its time.
/// </summary>
internal static class ValuesBenchmark
{
    private const int Rounds = 3;

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
                $"text: {articles.Count} articles, {bytes / 1e6:F1} MB, best of {Rounds} rounds, one thread, MB per second of processor time"
            )
        );
        var (regex, matches, heap) = Expressions(articles, bytes);
        output.WriteLine("| reader | MB/s | found | allocated B/B | : expression |");
        output.WriteLine("|---|---|---|---|---|");
        output.WriteLine(
            Line($"| one compiled expression | {regex:F1} | {matches} | {heap:F2} | 1.0 |")
        );
        var (alone, found, allocated) = Readers(articles, bytes, withTokens: false);
        output.WriteLine(Row("mentions", alone, found, allocated, regex));
        (alone, found, allocated) = Readers(articles, bytes, withTokens: true);
        output.WriteLine(Row("tokens and mentions", alone, found, allocated, regex));
    }

    private static string Row(
        string name,
        double speed,
        int found,
        double allocated,
        double regex
    ) => Line($"| {name} | {speed:F1} | {found} | {allocated:F2} | {speed / regex:F1} |");

    private static (double Speed, int Found, double Allocated) Readers(
        List<NewsArticle> articles,
        long bytes,
        bool withTokens
    )
    {
        var words = new WordTable();
        var reader = new MentionReader(LanguageSet.Default, words);
        var analyzer = new TextAnalyzer(words);
        var texts = withTokens ? null : articles.ConvertAll(article => article.Analyze(analyzer));
        var (found, rounds) = (0, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var seconds = ProcessorTime.Best(
            Rounds,
            () =>
            {
                (found, rounds) = (0, rounds + 1);
                for (var i = 0; i < articles.Count; i++)
                {
                    var text = texts?[i] ?? articles[i].Analyze(analyzer);
                    found += Count(text, reader);
                    if (withTokens)
                    {
                        text.Dispose();
                    }
                }
            }
        );
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        texts?.ForEach(text => text.Dispose());
        return (bytes / 1e6 / seconds, found, (double)allocated / rounds / bytes);
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

    private static (double Speed, int Matches, double Allocated) Expressions(
        List<NewsArticle> articles,
        long bytes
    )
    {
        var expression = new Regex(
            Expression,
            RegexOptions.Compiled
                | RegexOptions.IgnorePatternWhitespace
                | RegexOptions.IgnoreCase
                | RegexOptions.CultureInvariant,
            Regex.InfiniteMatchTimeout
        );
        var matches = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var seconds = ProcessorTime.Best(
            Rounds,
            () =>
            {
                matches = 0;
                foreach (var article in articles)
                {
                    // What an extractor hands on: the kind and the words of each value.
                    foreach (Match match in expression.Matches(article.Text))
                    {
                        var kind = match.Groups["date"].Success ? "date" : "number";
                        matches += match.Value.Length > 0 && kind.Length > 0 ? 1 : 0;
                    }
                }
            }
        );
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return (bytes / 1e6 / seconds, matches, (double)allocated / Rounds / bytes);
    }

    private static string Line(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
