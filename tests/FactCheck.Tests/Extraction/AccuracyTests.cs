using System.Globalization;
using FactCheck.Tests.Extraction.Dates;
using Xunit.Abstractions;

namespace FactCheck.Tests.Extraction;

/// <summary>
/// Precision and recall of single mentions, over rows that nothing was tuned on: the test halves of the tables of figures
/// and dates, and the unseen sentences. Prints them by table.
/// </summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.97;
    private const double LeastRecall = 0.95;

    private static readonly string[] Languages = ["vi", "en", "fr"];

    [Fact]
    public void A_mention_is_right_when_its_row_wants_it_once_more()
    {
        var row = new TableRow("", IsKnown: false, ["a", "b"], ["a", "a", "c"]);
        var accuracy = Accuracy.Of([row, new TableRow("", IsKnown: false, ["d"], ["d"])]);
        accuracy.ShouldBe(new Accuracy(Wanted: 3, Found: 4, Right: 2));
        accuracy.Precision.ShouldBe(0.5);
        accuracy.Recall.ShouldBe(2.0 / 3);
    }

    [Fact]
    public void Mentions_of_the_test_halves_are_right_and_complete() =>
        Check([
            .. Languages.Select(code =>
                (Name: $"figures {code}", Accuracy.Of(FigureTable.Rows(code, "test")))
            ),
            .. Languages.Select(code =>
                (Name: $"dates {code}", Accuracy.Of(DateTable.Rows(code, "test")))
            ),
        ]);

    [Fact]
    public void Mentions_of_unseen_news_are_right_and_complete() =>
        Check([
            .. UnseenTable
                .Parts.Where(part => IsNews(part.Name))
                .Select(part => (part.Name, Accuracy.Of(part.Rows))),
        ]);

    // Sentences of news; the other parts are such as people say to an assistant.
    private static bool IsNews(string part) =>
        part.Contains("news", StringComparison.Ordinal)
        || part.Contains("health", StringComparison.Ordinal);

    private void Check(IReadOnlyList<(string Name, Accuracy Accuracy)> tables)
    {
        output.WriteLine("| table | wanted | found | right | precision | recall |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, accuracy) in tables)
        {
            output.WriteLine(Line(name, accuracy));
        }
        var all = tables.Aggregate(default(Accuracy), (sum, table) => sum + table.Accuracy);
        output.WriteLine(Line("all", all));
        all.Found.ShouldBeGreaterThan(100);
        all.Precision.ShouldBeGreaterThanOrEqualTo(LeastPrecision);
        all.Recall.ShouldBeGreaterThanOrEqualTo(LeastRecall);
    }

    private static string Line(string name, Accuracy accuracy) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {accuracy.Wanted} | {accuracy.Found} | {accuracy.Right} | {accuracy.Precision:P1} | {accuracy.Recall:P1} |"
        );
}
