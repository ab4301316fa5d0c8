using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.Cli;

/// <summary><c>new-rule</c> as a user would type it, in a project with articles and rules.</summary>
public sealed class NewRuleTests
{
    [SkippableFact]
    public void A_rule_that_was_written_passes_validate_and_test()
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        var written = shell.Run(
            "factcheck new-rule --from 'Lời kêu gọi: \"cần 300 bác sĩ\" # trong 3 ngày.' --value 1 -o rules/doctors.yaml"
        );
        written.Code.ShouldBe(ExitCode.Clean, written.Error);
        shell.Run("factcheck validate rules").Code.ShouldBe(ExitCode.Clean);
        shell.Run("factcheck test rules/doctors.yaml").Code.ShouldBe(ExitCode.Clean);
        shell
            .Run("factcheck new-rule --from 'Cần 300 bác sĩ.' -o rules/doctors.yaml")
            .Error.ShouldContain("is there already");
    }

    [SkippableFact]
    public void A_project_without_a_rule_is_where_a_user_starts()
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        shell.Run("rm rules/*").Code.ShouldBe(ExitCode.Clean);
        var found = shell.Run("factcheck coverage articles");
        found.Code.ShouldBe(ExitCode.Clean, found.Error);
        found.Out.ShouldContain("factcheck new-rule --from");
        var written = shell.Run("factcheck new-rule --from 'Cần 300 bác sĩ.' -o rules/first.yaml");
        written.Code.ShouldBe(ExitCode.Clean, written.Error);
        shell.Run("factcheck test").Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void The_proposal_teaches()
    {
        var run = CliRun.Of(
            "new-rule",
            "--from",
            "The campaign has so far given 1.5 million doses of the measles vaccine, the ministry said on 3 May 2016.",
            "--value",
            "1",
            "--rules",
            CliRun.Fixture("flood", "rules")
        );
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        Snapshot.Match(run.Out);
    }

    [Fact]
    public void The_handbook_shows_what_is_proposed()
    {
        var handbook = File.ReadAllText(Path.Combine(SourceTree.Root, "rules", "README.md"));
        var section = handbook.Split("## A rule from a sentence")[1];
        var sentence = section.Split("--from '")[1].Split('\'')[0];
        var shown = section.Split("```yaml\n")[1].Split("```")[0];
        var run = CliRun.Of(
            "new-rule",
            "--from",
            sentence,
            "--rules",
            CliRun.Fixture("flood", "rules")
        );
        var proposed = run
            .Out.Split('\n')
            .Select(line => line.Split(" #")[0].TrimEnd())
            .Where(line => line.Length > 0 && line[0] != '#');
        string.Join('\n', proposed).ShouldBe(shown.TrimEnd());
    }

    [Fact]
    public void Of_several_values_the_choice_is_told() =>
        CliRun
            .Of("new-rule", "--from", "The bridge cost $1.2 billion and took seven years to build.")
            .Error.ShouldBe(
                """
                the sentence has 2 values; the rule is about 1, --value chooses another:
                  1  $1.2 billion
                  2  seven years

                """
            );

    [Theory]
    [InlineData("The bridge is long.", "no figure and no date", "give a sentence that has it")]
    [InlineData("1.200 tỷ đồng", "no pattern finds", "words beside the value")]
    public void Without_anything_to_check_it_says_so(string sentence, string problem, string mend)
    {
        var run = CliRun.Of("new-rule", "--from", sentence);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Out.ShouldBe("");
        run.Error.ShouldContain(problem);
        run.Error.ShouldContain(mend);
    }

    [Fact]
    public void A_value_that_is_not_there_is_mended_with_those_that_are()
    {
        var run = CliRun.Of("new-rule", "--from", "12 villages lost power.", "--value", "3");
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("1 = 12");
    }

    [Fact]
    public void A_sentence_may_come_from_standard_input() =>
        CliRun
            .WithInput("It's \"12 villages\"\nthat lost power.\n", "new-rule", "--from", "-")
            .Out.ShouldContain("'It''s \"12 villages\" that lost power.'");
}
