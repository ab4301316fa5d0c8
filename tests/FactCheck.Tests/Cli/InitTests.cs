using System.Text;
using FactCheck.Scaffolding;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Cli;

/// <summary><c>init</c> as a new user would type it.</summary>
public sealed class InitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableTheory]
    [InlineData("vi", "github")]
    [InlineData("en", "gitlab")]
    public void What_it_writes_passes_its_own_ci(string language, string ci)
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        var written = shell.Run($"factcheck init new --yes --lang {language} --ci {ci}");
        written.Code.ShouldBe(ExitCode.Clean, written.Error);
        written.Out.ShouldEndWith("now run: cd new && factcheck test && factcheck check\n");
        var commands = Commands(ci, Path.Combine(shell.Folder, "new")).ToList();
        commands.Count.ShouldBe(4);
        foreach (var command in commands)
        {
            var run = shell.Run($"cd new\n{command}");
            run.Code.ShouldBe(ExitCode.Clean, $"{command}\n{run.Out}\n{run.Error}");
            run.Error.ShouldBe("");
        }

        var again = shell.Run($"cd new && factcheck check --report json");
        again.Out.ShouldContain("\"verdict\": \"agree\"");
        again.Out.ShouldContain("\"claims\": 2,");
    }

    [SkippableTheory]
    [InlineData("github", "OWNER/NAME", "https://github.com/OWNER/NAME")]
    [InlineData("github", "https://example.org/f.git", "https://example.org/f.git")]
    [InlineData("gitlab", "https://example.org/f.git", "https://example.org/f.git")]
    public void Its_ci_builds_the_program_from_the_repository_that_is_named(
        string ci,
        string repository,
        string address
    )
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        shell.Run($"factcheck init new --yes --ci {ci}").Code.ShouldBe(ExitCode.Clean);
        // git and dotnet, but no factcheck: they tell what they are asked for.
        shell.Run(
            "mkdir bin && printf '#!/bin/sh\\necho git \"$@\"\\n' > bin/git && sed s/git/dotnet/ bin/git > bin/dotnet && chmod +x bin/*"
        );
        var install = Commands(ci, Path.Combine(shell.Folder, "new")).First();
        var start =
            $"PATH=$PWD/bin:/usr/bin:/bin GITHUB_PATH=/dev/null CI_BUILDS_DIR=/b RUNNER_TEMP=/b FACTCHECK_REPOSITORY=";
        var built = shell.Run($"{start}{repository}\n{install}");
        built.Code.ShouldBe(ExitCode.Clean, built.Error);
        built.Out.ShouldContain($"git clone --quiet --depth 1 {address} /b/factcheck-source\n");
        built.Out.ShouldContain("dotnet publish /b/factcheck-source/src/FactCheck.Cli ");

        var unknown = shell.Run($"{start}\n{install}");
        unknown.Code.ShouldBe(1);
        $"{unknown.Out}{unknown.Error}".ShouldContain("set the variable FACTCHECK_REPOSITORY");
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void A_program_that_knows_its_repository_writes_it_into_the_ci_file(string ci)
    {
        ProjectTemplate
            .CiFile(ci, new Uri("https://example.org/factcheck"))
            .ShouldContain("https://example.org/factcheck");
        ProjectTemplate.CiFile(ci, null).ShouldNotContain("{{repository}}");
    }

    [Fact]
    public void Nothing_that_exists_is_touched()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "rules"));
        var (settings, rule) = (PathOf("factcheck.yaml"), PathOf("rules/own.yaml"));
        File.WriteAllText(settings, "# mine\n");
        File.WriteAllText(rule, "factcheck: 1\n");
        var run = CliRun.Of("init", _folder, "--lang", "en", "--ci", "none");
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        run.Out.Replace(_folder, "DIR", StringComparison.Ordinal)
            .ShouldBe(
                """
                  kept     factcheck.yaml: it is there already
                  created  factcheck.schema.json
                  created  factcheck.settings.schema.json
                  left out rules/example.yaml: its folder has files already
                  created  articles/bridge-opens.md
                  created  articles/first-bus.md
                now run: cd DIR && factcheck test && factcheck check

                """
            );
        File.ReadAllText(settings).ShouldBe("# mine\n");
        File.ReadAllText(rule).ShouldBe("factcheck: 1\n");
        Directory.GetFiles(PathOf("rules")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_second_time_everything_is_kept()
    {
        CliRun.Of("init", _folder, "--yes").Code.ShouldBe(ExitCode.Clean);
        CliRun.Of("init", _folder, "--yes").Out.ShouldNotContain("created");
    }

    [Theory]
    [InlineData("en\ngithub\n", "en", ".github/workflows/factcheck.yml")]
    [InlineData("\nxx\ngitl\n", "vi", ".gitlab-ci.yml")]
    public void At_a_terminal_it_asks(string typed, string language, string ci)
    {
        var run = Ask(typed);
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        run.Error.ShouldContain("Language of the example rule (vi, en) [vi]: ");
        File.ReadAllText(PathOf("rules/example.yaml")).ShouldContain($"\n      - {language}: ");
        File.Exists(PathOf(ci)).ShouldBeTrue();
    }

    [Fact]
    public void Without_an_answer_nothing_is_written()
    {
        Ask("en\n").Code.ShouldBe(ExitCode.Usage);
        var run = CliRun.Of("init", _folder);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("--yes");
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(PathOf("file"), "");
        CliRun.Of("init", PathOf("file"), "--yes").Error.ShouldContain("is a file");
    }

    [Fact]
    public void Examples_are_there_in_each_language() =>
        ProjectTemplate.Languages.ShouldAllBe(language =>
            ProjectTemplate.Files(language, ProjectTemplate.NoCi).Count() == 6
        );

    private CliRun Ask(string typed)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(typed));
        var (output, error) = (new StringWriter(), new StringWriter());
        using var console = new CliConsole(stdin, output, error) { InIsTerminal = true };
        var code = FactCheck.Cli.Run(["init", _folder], console);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    // The scripts of the CI file, as the CI host would read them.
    private static IEnumerable<string> Commands(string ci, string folder)
    {
        var file = ci == "github" ? ".github/workflows/factcheck.yml" : ".gitlab-ci.yml";
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(folder, file))));
        var root = stream.Documents[0].RootNode;
        var steps =
            ci == "github"
                ? ((YamlSequenceNode)root["jobs"]["factcheck"]["steps"])
                    .OfType<YamlMappingNode>()
                    .Where(step => step.Children.ContainsKey("run"))
                    .Select(step => step["run"])
                : ((YamlSequenceNode)root["factcheck"]["before_script"]).Concat(
                    (YamlSequenceNode)root["factcheck"]["script"]
                );
        return steps.Select(step => ((YamlScalarNode)step).Value!);
    }
}
