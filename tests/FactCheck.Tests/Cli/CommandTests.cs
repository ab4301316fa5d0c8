namespace FactCheck.Tests.Cli;

/// <summary>What each command prints, as a whole.</summary>
public sealed class CommandTests
{
    private static readonly string Articles = CliRun.Fixture("flood", "articles");
    private static readonly string Rules = CliRun.Fixture("flood", "rules");

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Check_reports(string format) =>
        Snapshot.Match(
            CliRun.Of("check", Articles, "--rules", Rules, "--report", format).Out,
            format
        );

    [Fact]
    public void Validate_shows_the_place_and_the_mend() =>
        Snapshot.Match(CliRun.Of("validate", CliRun.Fixture("broken")).Out);

    [Fact]
    public void Test_shows_what_is_missed_and_extra() =>
        Snapshot.Match(CliRun.Of("test", CliRun.Fixture("failing-test.yaml")).Out);

    [Fact]
    public void Articles_shows_where_metadata_is_from() =>
        Snapshot.Match(CliRun.Of("articles", "--show-dropped", Articles).Out);

    [Fact]
    public void Values_of_lines_are_one_object_a_line() =>
        Snapshot.Match(
            CliRun
                .WithInput(
                    "Hơn 220.000 người, hôm 18-9\n\nNo figure here.\n",
                    "values",
                    "--lines",
                    "--published",
                    "2015-09-20"
                )
                .Out
        );

    [Fact]
    public void Claims_that_are_no_UTF8_are_no_claims()
    {
        var file = Path.GetTempFileName();
        try
        {
            // Two words that differ in one byte, which no UTF-8 text has.
            File.WriteAllBytes(
                file,
                [
                    .. "{\"fact\":\"caf"u8,
                    0xE9,
                    .. "\",\"value\":3,\"source\":\"A\"}\n{\"fact\":\"caf"u8,
                    0xE8,
                    .. "\",\"value\":4,\"source\":\"B\"}\n"u8,
                ]
            );

            var run = CliRun.Of("judge", file);

            run.Code.ShouldBe(ExitCode.Failed);
            run.Out.ShouldBeEmpty();
            run.Error.ShouldContain("not UTF-8 at or behind line 1; save it as UTF-8");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("values", "--lines")]
    [InlineData("judge", "--sorted")]
    public void Standard_input_that_is_named_twice_has_ended_the_second_time(
        string command,
        string option
    ) => CliRun.Of(command, option, "-", "-").Code.ShouldBe(ExitCode.Clean);

    [Fact]
    public void Extract_and_judge_are_the_halves_of_check()
    {
        var claims = CliRun.Of("extract", Articles, "--rules", Rules).Out;
        var shuffled = string.Concat(
            claims
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Reverse()
                .Select(line => line + "\n")
        );
        var facts = CliRun.WithInput(claims, "judge", "--rules", Rules);
        facts.Code.ShouldBe(ExitCode.Findings);
        facts.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        CliRun.WithInput(shuffled, "judge", "--rules", Rules).Out.ShouldBe(facts.Out);
    }

    [Fact]
    public void Judge_tells_the_place_of_a_bad_line()
    {
        var run = CliRun.WithInput(
            "{\"fact\":\"a\",\"value\":1,\"source\":\"b\"}\n{\"fact\":\n",
            "judge"
        );
        run.Code.ShouldBe(ExitCode.Failed);
        run.Error.ShouldContain("-:2:");
        run.Out.ShouldContain("\"fact\":\"a\"");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Threads_do_not_change_the_report(int threads) =>
        CliRun
            .Of("check", Articles, "--rules", Rules, "--report", "json", "--threads", $"{threads}")
            .Out.ShouldBe(CliRun.Of("check", Articles, "--rules", Rules, "--report", "json").Out);

    [Fact]
    public void An_article_cannot_steer_the_terminal()
    {
        var hostile =
            "The flood left 95 people dead.\u001b[2J\u0007 \u202eIn all 12 people died in the flood.\n";
        foreach (
            var command in new[]
            {
                "articles",
                "values --format table",
                "check --report console",
                "check --report markdown",
            }
        )
        {
            string[] rules = command.StartsWith("check", StringComparison.Ordinal)
                ? ["-", "--rules", Rules]
                : ["-"];
            var run = CliRun.WithInput(hostile, [.. command.Split(' '), .. rules]);
            (run.Out + run.Error).ShouldAllBe(c => c == '\n' || !char.IsControl(c));
        }
    }
}
