using System.Text.RegularExpressions;
using FactCheck.Commands;
using FactCheck.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Kits;

/// <summary>The job for GitLab, the hooks for pre-commit, the container.</summary>
public sealed class OtherKitsTests
{
    [SkippableFact]
    public void The_job_of_GitLab_runs_and_writes_what_it_publishes()
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        var job = Kit.Yaml(".ci", "gitlab.yml")["factcheck"];
        // Nothing is downloaded and built here: git does nothing, and dotnet puts the program where it was told to.
        File.WriteAllText(Path.Combine(shell.Folder, "git"), "#!/bin/sh\n");
        File.WriteAllText(
            Path.Combine(shell.Folder, "dotnet"),
            "#!/bin/sh\nfor last; do :; done\nmkdir -p \"$last\" && ln -s \"$(command -v factcheck)\" \"$last/\"\n"
        );
        var set = ((YamlMappingNode)job["variables"]).Children.Select(pair =>
            (pair.Key.ToString(), pair.Value.ToString())
        );
        shell
            .Run(
                "chmod +x git dotnet && PATH=\"$PWD:$PATH\" && "
                    + string.Join(" && ", Kit.Texts(job, "before_script")),
                ("FACTCHECK_REPOSITORY", "https://example.org/factcheck.git"),
                ("CI_BUILDS_DIR", shell.Folder)
            )
            .Code.ShouldBe(0);
        var run = shell.Run(
            string.Join(" && ", Kit.Texts(job, "script")),
            [("CI_BUILDS_DIR", shell.Folder), .. set]
        );
        run.Code.ShouldBe(ExitCode.Findings, run.Error);
        foreach (var (_, file) in ((YamlMappingNode)job["artifacts"]["reports"]).Children)
        {
            File.Exists(Path.Combine(shell.Folder, file.ToString())).ShouldBeTrue();
        }
    }

    [SkippableFact]
    public void The_hooks_run_commands_that_are_there()
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        foreach (var hook in ((YamlSequenceNode)Kit.Yaml(".pre-commit-hooks.yaml")).Children)
        {
            var entry = hook["entry"].ToString();
            CommandCatalog.All.ShouldContain(command => entry == $"factcheck {command.Name}");
            hook["language"].ToString().ShouldBe("dotnet");
            hook["pass_filenames"].ToString().ShouldBe("false");
            shell.Run(entry).Code.ShouldBeOneOf(ExitCode.Clean, ExitCode.Findings);
            if (((YamlMappingNode)hook).Children.TryGetValue("files", out var files))
            {
                var filter = new Regex(files.ToString(), RegexOptions.NonBacktracking);
                filter.IsMatch("rules/syria/coalition.yaml").ShouldBeTrue();
                filter.IsMatch("articles/rules.md").ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void The_container_is_built_of_what_is_there_and_does_not_run_as_root()
    {
        var lines = File.ReadAllLines(Kit.PathOf(".ci", "Containerfile"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .ToList();
        lines
            .Where(line => line[0] == "FROM")
            .ShouldAllBe(line =>
                line[1].StartsWith("mcr.microsoft.com/dotnet/", StringComparison.Ordinal)
                && line[1].Contains(":10.0", StringComparison.Ordinal)
            );
        foreach (var copied in lines.Where(line => line[0] == "COPY" && line[1][0] != '-'))
        {
            Path.Exists(Kit.PathOf(copied[1].Split(' ')[0])).ShouldBeTrue(copied[1]);
        }

        var order = lines.Select(line => line[0]).ToList();
        order.LastIndexOf("USER").ShouldBeGreaterThan(order.LastIndexOf("FROM"));
        order.LastIndexOf("RUN").ShouldBeLessThan(order.LastIndexOf("USER"));
        lines.ShouldContain(line => line[0] == "ENTRYPOINT" && line[1] == "[\"factcheck\"]");
    }
}
