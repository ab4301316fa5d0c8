namespace FactCheck.Tests.Cli;

/// <summary>Suppressions: a reason and a last day, and never forgotten.</summary>
public sealed class SuppressionTests : IDisposable
{
    private const string Day = "2026-03-31";

    private readonly Project _project = new();

    [Theory]
    [InlineData("2026-03-30", ExitCode.Clean)]
    [InlineData(Day, ExitCode.Clean)]
    [InlineData("2026-04-01", ExitCode.Findings)]
    public void A_suppression_holds_until_its_last_day(string today, int code)
    {
        Suppress("rule: flood-deaths");
        var run = Check(today);
        run.Code.ShouldBe(code);
        if (code == ExitCode.Clean)
        {
            run.Out.ShouldContain("suppressed until 2026-03-31: The paper printed a correction.");
            run.Out.ShouldNotContain("FC0603");
        }
        else
        {
            run.Out.ShouldStartWith("suppressions.yaml:3:");
            run.Out.ShouldContain("warning FC0603: EXPIRED");
            run.Out.ShouldNotContain(today);
        }
    }

    [Theory]
    [InlineData("verdict: constraint violated", true)]
    [InlineData("verdict: conflict", false)]
    [InlineData("article: 03-later-and-lower.md", true)]
    [InlineData("article: 01-first-count.md", false)]
    [InlineData("quote: 80 people were killed", true)]
    [InlineData("quote: 81 people were killed", false)]
    [InlineData("fact: deaths in the May River flood", true)]
    [InlineData("fact: deaths", false)]
    public void Each_key_narrows_it(string key, bool fits)
    {
        Suppress($"rule: flood-deaths, {key}");
        var run = Check("2026-01-01");
        run.Code.ShouldBe(fits ? ExitCode.Clean : ExitCode.Findings);
        run.Out.Contains("FC0602", StringComparison.Ordinal).ShouldBe(!fits);
    }

    [Fact]
    public void A_misspelt_rule_is_told_with_the_nearest()
    {
        Suppress("rule: flod-deaths");
        Check("2026-01-01").Out.ShouldContain("did you mean 'flood-deaths'?");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("claimreview")]
    public void What_is_no_claim_stands_on_the_error_stream_beside_formats_that_hold_claims_alone(
        string format
    )
    {
        Suppress("rule: flood-deaths");
        File.WriteAllBytes(_project.PathOf("articles/broken.txt"), [0xC3, 0x28, 0xFF]);
        var run = Check("2026-04-01", "--report", $"{format}={_project.PathOf("report")}");
        run.Code.ShouldBe(ExitCode.Failed);
        run.Error.ShouldContain("warning FC0603: EXPIRED");
        run.Error.ShouldContain("broken.txt");
        File.ReadAllText(_project.PathOf("report")).ShouldNotContain("EXPIRED");
    }

    [Fact]
    public void Notices_reach_the_error_stream_where_no_console_report_shows_them()
    {
        Suppress("rule: flood-death");
        var run = Check("2026-01-01", "--report", "junit");
        run.Error.ShouldContain("warning FC0602");
        run.Out.ShouldStartWith("<?xml");
    }

    [Theory]
    [InlineData("{rule: flood-deaths, until: 2026-03-31}", "FC0009", "'reason'")]
    [InlineData("{rule: flood-deaths, reason: because}", "FC0009", "'until'")]
    [InlineData(
        "{rule: flood-deaths, reason: because, until: next summer}",
        "FC0601",
        "2027-06-30"
    )]
    [InlineData("{rule: flood-deaths, reason: because, until: 2026-02-30}", "FC0601", "is no day")]
    [InlineData("{reason: because, until: 2026-03-31}", "FC0009", "'rule'")]
    [InlineData("{rule: a, reson: because, until: 2026-03-31}", "FC0007", "did you mean 'reason'?")]
    [InlineData("{rule: a, reason: ~, until: 2026-03-31}", "FC0010", "'reason' is empty")]
    public void What_is_wrong_is_told_with_its_place(string entry, string code, string word)
    {
        File.WriteAllText(_project.Suppressions, $"factcheck: 1\nsuppressions:\n  - {entry}\n");
        var run = Check("2026-01-01");
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith("suppressions.yaml:3:");
        run.Error.ShouldContain(code);
        run.Error.ShouldContain(word);
        run.Error.Split(" error ").Length.ShouldBe(2, run.Error);
    }

    [Theory]
    [InlineData("--today", "tomorrow", "is no day")]
    [InlineData("--suppressions", "missing.yaml", "no such file")]
    public void Options_that_make_no_sense_are_usage(string option, string value, string word)
    {
        var run = _project.Run("check", option, value);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(word);
    }

    [Theory]
    [InlineData("json", "\"reason\": \"The paper printed a correction.\"")]
    [InlineData(
        "sarif",
        "\"justification\": \"The paper printed a correction. (until 2026-03-31)\""
    )]
    [InlineData("junit", "(suppressed until 2026-03-31: The paper printed a correction.)")]
    [InlineData("github", "FactCheck: error: constraint violated")]
    [InlineData("gitlab", "(suppressed until 2026-03-31: The paper printed a correction.)")]
    [InlineData("markdown", "suppressed until 2026-03-31: The paper printed a correction.")]
    [InlineData("csv", "constraint violated: suppressed until 2026-03-31")]
    public void Every_report_shows_it(string format, string words)
    {
        Suppress("rule: flood-deaths");
        Check("2026-01-01", "--report", format).Out.ShouldContain(words);
    }

    public void Dispose() => _project.Dispose();

    private void Suppress(string keys) =>
        File.WriteAllText(
            _project.Suppressions,
            $"factcheck: 1\nsuppressions:\n  - {{{keys}, reason: The paper printed a correction., until: {Day}}}\n"
        );

    private CliRun Check(string today, params string[] args) =>
        _project.Run("check", ["--suppressions", _project.Suppressions, "--today", today, .. args]);
}
