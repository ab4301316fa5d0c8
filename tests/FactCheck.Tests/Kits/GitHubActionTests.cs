using System.Text.RegularExpressions;
using FactCheck.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Kits;

/// <summary>The composite action: its file says what its scripts do, and its scripts do it.</summary>
public sealed class GitHubActionTests
{
    private static readonly string[] Folder = [".github", "actions", "factcheck"];

    private static readonly YamlNode Action = Kit.Yaml([.. Folder, "action.yml"]);

    private static readonly string Script = File.ReadAllText(Kit.PathOf([.. Folder, "check.sh"]));

    private static List<YamlMappingNode> Steps =>
        [.. ((YamlSequenceNode)Action["runs"]["steps"]).Children.Cast<YamlMappingNode>()];

    [Fact]
    public void No_input_is_part_of_a_script()
    {
        Steps.Count.ShouldBe(2);
        Steps.ShouldAllBe(step =>
            !step["run"].ToString().Contains("${{", StringComparison.Ordinal)
            && step["shell"].ToString() == "bash"
        );
        Script.ShouldNotContain("${{");
    }

    [Fact]
    public void Every_input_reaches_the_script()
    {
        var handed = ((YamlMappingNode)Steps[1]["env"]).Children.ToDictionary(
            pair => pair.Key.ToString(),
            pair => pair.Value.ToString()
        );
        ((YamlMappingNode)Action["inputs"])
            .Children.Keys.Select(name => $"${{{{ inputs.{name} }}}}")
            .Except(handed.Values)
            .ShouldBe(["${{ inputs.working-directory }}"]);
        Regex
            .Matches(Script, "FACTCHECK_[A-Z_]+", RegexOptions.NonBacktracking)
            .Select(match => match.Value)
            .Distinct()
            .Order()
            .ShouldBe(handed.Keys.Order());
    }

    [Fact]
    public void The_scripts_that_are_named_are_there() =>
        Steps
            .Select(step => step["run"].ToString())
            .ShouldBe([
                "bash \"$GITHUB_ACTION_PATH/build.sh\"",
                "bash \"$GITHUB_ACTION_PATH/check.sh\"",
            ]);

    [SkippableFact]
    public void The_check_annotates_reports_and_ends_with_its_code()
    {
        using var shell = Ready();
        var run = Check(shell, ("FACTCHECK_CORPUS", "articles"), ("FACTCHECK_RULES", "rules"));
        run.Code.ShouldBe(ExitCode.Findings, run.Error);
        run.Out.ShouldContain("::error file=articles/03-later-and-lower.md,line=");
        Read(shell, "output").ShouldBe("code=1\nsarif=factcheck.sarif\n");
        Read(shell, "factcheck.sarif").ShouldContain("\"version\": \"2.1.0\"");
        Read(shell, "summary").ShouldStartWith("# FactCheck: 3 findings");
    }

    [SkippableFact]
    public void All_inputs_are_used()
    {
        using var shell = Ready();
        Directory.Move(
            Path.Combine(shell.Folder, "articles"),
            Path.Combine(shell.Folder, "of the day")
        );
        var run = Check(
            shell,
            (
                "FACTCHECK_CORPUS",
                "of the day/01-first-count.md\nof the day/03-later-and-lower.md\n"
            ),
            ("FACTCHECK_RULES", "rules"),
            ("FACTCHECK_FAIL_ON", "never"),
            ("FACTCHECK_MAX_WARNINGS", "9"),
            ("FACTCHECK_REPORTS", "json=all.json\nmarkdown=all.md"),
            ("FACTCHECK_SARIF", "of the day/found.sarif")
        );
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        Read(shell, "output").ShouldBe("code=0\nsarif=of the day/found.sarif\n");
        Read(shell, "all.json").ShouldContain("\"articles\": 2");
        Read(shell, "all.md").ShouldStartWith("# FactCheck");
        Check(shell, ("FACTCHECK_BASELINE", "none.yaml")).Error.ShouldContain("no such baseline");
        Check(shell, ("FACTCHECK_SUPPRESSIONS", "none.yaml"))
            .Error.ShouldContain("no such file of suppressions");
    }

    [SkippableFact]
    public void An_input_runs_no_command_and_sets_no_output()
    {
        using var shell = Ready();
        var run = Check(
            shell,
            ("FACTCHECK_CORPUS", "$(touch pwned) `touch pwned`; touch pwned"),
            ("FACTCHECK_SARIF", "a.sarif\ncode=0")
        );
        run.Code.ShouldBe(ExitCode.Failed, run.Error);
        File.Exists(Path.Combine(shell.Folder, "pwned")).ShouldBeFalse();
        Read(shell, "output").Split('\n').Length.ShouldBe(3);
    }

    [SkippableFact]
    public void The_program_is_built_of_the_source_beside_the_action()
    {
        using var shell = Ready();
        File.WriteAllText(
            Path.Combine(shell.Folder, "dotnet"),
            "#!/bin/sh\nprintf '%s\\n' \"$@\" > built\n"
        );
        var build = Kit.PathOf([.. Folder, "build.sh"]);
        shell
            .Run(
                $"chmod +x dotnet && PATH=\"$PWD:$PATH\" bash '{build}'",
                ("GITHUB_ACTION_PATH", Kit.PathOf(Folder)),
                ("RUNNER_TEMP", "/runner"),
                ("GITHUB_SERVER_URL", "https://example.org"),
                ("GITHUB_ACTION_REPOSITORY", "news/factcheck")
            )
            .Code.ShouldBe(0);
        var words = Read(shell, "built").Split('\n');
        words[0].ShouldBe("publish");
        File.Exists(Path.Combine(words[1], "FactCheck.Cli.csproj")).ShouldBeTrue();
        words.ShouldContain("/runner/factcheck");
        words.ShouldContain("-p:RepositoryUrl=https://example.org/news/factcheck");
    }

    private static Shell Ready()
    {
        Skip.IfNot(Shell.IsThere && File.Exists("/bin/bash"), "no bash");
        var shell = new Shell("flood");
        shell
            .Run("mkdir factcheck && ln -s \"$(command -v factcheck)\" factcheck/")
            .Code.ShouldBe(0);
        return shell;
    }

    private static CliRun Check(Shell shell, params (string Name, string Value)[] inputs) =>
        shell.Run(
            $"bash '{Kit.PathOf([.. Folder, "check.sh"])}'",
            [
                ("RUNNER_TEMP", shell.Folder),
                ("GITHUB_OUTPUT", Path.Combine(shell.Folder, "output")),
                ("GITHUB_STEP_SUMMARY", Path.Combine(shell.Folder, "summary")),
                .. inputs,
            ]
        );

    private static string Read(Shell shell, string name) =>
        File.ReadAllText(Path.Combine(shell.Folder, name));
}
