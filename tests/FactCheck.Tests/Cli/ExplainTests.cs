using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Tests.Cli;

/// <summary>What <c>explain</c> prints: a hit and each kind of miss, as a whole.</summary>
public sealed class ExplainTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string Rules = CliRun.Fixture("flood", "rules");

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    [Theory]
    [InlineData("hit", "The flood left more than 95 people dead. It rained for 3 days.")]
    [InlineData("other-word", "The flood left 95 persons dead.")]
    [InlineData("extra-word", "The flood left 95 people sadly dead.")]
    [InlineData("left-out", "Trận lũ làm 95 thiệt mạng.")]
    [InlineData("other-kind", "Trận lũ làm 95% người thiệt mạng.")]
    [InlineData("no-value", "The flood left good people dead.")]
    [InlineData("near", "The storm left about 95 people dead.")]
    [InlineData("unless", "The flood left 95 people dead on Monday alone.")]
    [InlineData("nothing", "It rained for 3 days.")]
    public void A_text_is_explained(string part, string text) =>
        Snapshot.Match(Explain("flood-deaths", "--text", text).Out, part);

    [Fact]
    public void A_gap_that_is_too_narrow() =>
        Snapshot.Match(
            Explain(
                "bridge-collapse",
                "--text",
                "The old bridge over the river in the town collapsed on 3 August 2019."
            ).Out
        );

    [Fact]
    public void A_paragraph_in_another_language() =>
        Snapshot.Match(Explain("dam-height", "--text", "Con đập cao 40 mét.").Out);

    [Fact]
    public void A_sentence_that_is_wider_than_the_terminal() =>
        Snapshot.Match(
            Explain(
                "flood-deaths",
                "--text",
                "After many days of heavy rain in the hills above the valley, where the old had not seen such water "
                    + "in all their lives, the flood left 95 persons dead, and many more, as the mayor said, were "
                    + "still being sought by helpers when this was written."
            ).Out
        );

    [Fact]
    public void An_article_with_an_inferred_year_and_a_dropped_line()
    {
        var path = Path.Combine(_folder, "page.md");
        File.WriteAllText(
            path,
            """
            ---
            title: Old bridge is gone, 12 people dead in the flood
            source: Valley Courier
            published: 2019-08-09
            ---

            The bridge collapsed on 3 August, residents said.

            The flood left 95 persons dead.
            """
        );
        var bridge = Explain("bridge-collapse", path).Out;
        var deaths = Explain("flood-deaths", path).Out;
        Snapshot.Match((bridge + deaths).Replace(_folder, "", StringComparison.Ordinal));
    }

    [Fact]
    public void As_json()
    {
        var run = Explain(
            "flood-deaths",
            "--format",
            "json",
            "--text",
            "The flood left 95 persons dead. The flood left 12 people dead."
        );
        run.Code.ShouldBe(ExitCode.Clean);
        using var json = JsonDocument.Parse(run.Out);
        Snapshot.Match(JsonSerializer.Serialize(json, Indented));
    }

    [Theory]
    [InlineData("The flood left 95 people dead.", ExitCode.Clean)]
    [InlineData("The flood left 95 persons dead.", ExitCode.Findings)]
    [InlineData("", ExitCode.Findings)]
    public void The_code_says_whether_it_matches(string text, int code) =>
        Explain("flood-deaths", "--text", text).Code.ShouldBe(code);

    [Fact]
    public void A_day_word_is_read_from_the_date_of_the_text() =>
        Explain(
            "bridge-collapse",
            "--text",
            "The bridge collapsed yesterday.",
            "--published",
            "2019-08-09"
        )
            .Out.ShouldContain("8 August 2019");

    [Fact]
    public void The_date_of_an_article_is_not_given_by_hand()
    {
        var run = Explain("bridge-collapse", "page.md", "--published", "2019-08-09");
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("--published goes with --text");
    }

    [Fact]
    public void A_text_cannot_steer_the_terminal() =>
        Explain(
            "flood-deaths",
            "--text",
            "The flood\tleft\u001b[2J 95 \u202epersons\u0007 dead 漢字."
        )
            .Out.ShouldAllBe(c => c == '\n' || (!char.IsControl(c) && c != '\u202e'));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CliRun Explain(params string[] args) =>
        CliRun.Of(["explain", .. args, "--rules", Rules]);
}
