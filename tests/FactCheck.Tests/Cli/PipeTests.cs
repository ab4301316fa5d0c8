namespace FactCheck.Tests.Cli;

/// <summary>Readers that go away, and processes that are killed.</summary>
public sealed class PipeTests
{
    private const int Copies = 400;

    [SkippableTheory]
    [InlineData("factcheck extract many --rules rules")]
    [InlineData("factcheck values many --format jsonl")]
    [InlineData("factcheck articles many")]
    public void A_reader_that_goes_away_ends_the_run_quietly(string line)
    {
        using var shell = WithManyArticles();
        var run = shell.Run(
            $"bash -c '{line} 2> errors | head -1 > first; echo \"${{PIPESTATUS[0]}}\" > code'"
        );
        run.Error.ShouldBe("");
        Read(shell, "errors").ShouldBe("");
        Read(shell, "code").ShouldBe("0\n");
        Read(shell, "first").Split('\n').Length.ShouldBe(2);
    }

    [SkippableFact]
    public void A_report_into_a_closed_pipe_keeps_the_code_of_the_findings()
    {
        using var shell = WithManyArticles();
        shell.Run(
            "bash -c 'factcheck check many --rules rules --report csv 2> errors | true; echo \"${PIPESTATUS[0]}\" > code'"
        );
        Read(shell, "errors").ShouldBe("");
        Read(shell, "code").ShouldBe("1\n");
    }

    [SkippableFact]
    public void A_run_that_is_killed_leaves_the_old_report_or_the_new_one()
    {
        using var shell = WithManyArticles();
        const string check = "factcheck check many --rules rules --report json=report.json";
        shell.Run(check).Code.ShouldBe(ExitCode.Findings);
        var written = Read(shell, "report.json");
        var random = new Random(20150918);
        var killed = 0;
        for (var round = 0; round < 12; round++)
        {
            File.WriteAllText(Path.Combine(shell.Folder, "report.json"), "old\n");
            var delay = (0.05 + (1.5 * round / 12) + (0.1 * random.NextDouble())).ToString(
                "0.000",
                System.Globalization.CultureInfo.InvariantCulture
            );
            var code = shell.Run($"timeout --signal=KILL {delay} {check} 2> errors").Code;
            killed += code == ExitCode.Findings ? 0 : 1;
            Read(shell, "report.json").ShouldBeOneOf("old\n", written);
        }

        killed.ShouldBeGreaterThan(0);
        shell.Run(check).Code.ShouldBe(ExitCode.Findings);
        Read(shell, "report.json").ShouldBe(written);
        Directory.EnumerateFiles(shell.Folder, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void What_a_killed_process_left_is_removed_and_what_a_living_one_writes_is_not()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
        try
        {
            var target = Path.Combine(folder, "report.json");
            // Process 1 lives always; no system gives so high a number.
            string[] others =
            [
                $"{target}.1.tmp",
                $"{target}.old.tmp",
                Path.Combine(folder, "mine.tmp"),
            ];
            foreach (var file in others.Append($"{target}.2147483646.tmp"))
            {
                File.WriteAllText(file, "half");
            }

            FactCheck.Rendering.AtomicFile.Write(target, output => output.Write("whole"));
            File.ReadAllText(target).ShouldBe("whole");
            Directory.EnumerateFiles(folder).Order().ShouldBe(others.Append(target).Order());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [SkippableFact]
    public void A_named_pipe_is_written_to_and_stays_one()
    {
        Skip.IfNot(Shell.IsThere && File.Exists("/bin/bash"), "no bash");
        using var shell = new Shell("flood");

        var run = shell.Run(
            "mkfifo pipe; cat pipe > read.json & factcheck schema --out pipe; wait; test -p pipe && head -c 1 read.json"
        );

        run.Out.ShouldBe("{");
    }

    [SkippableFact]
    public void Standard_output_may_be_named_as_a_file()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Shell.IsThere, "no /dev/stdout");
        using var shell = new Shell("flood");

        shell.Run("factcheck schema --out /dev/stdout | head -c 1").Out.ShouldBe("{");
        File.ResolveLinkTarget("/dev/stdout", returnFinalTarget: false).ShouldNotBeNull();
    }

    [SkippableFact]
    public void A_link_is_followed_and_not_replaced()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a right there");
        var folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
        try
        {
            var (file, link) = (Path.Combine(folder, "1.json"), Path.Combine(folder, "last.json"));
            File.CreateSymbolicLink(link, file);

            FactCheck.Rendering.AtomicFile.Write(link, output => output.Write("new"));

            File.ReadAllText(file).ShouldBe("new");
            File.ResolveLinkTarget(link, returnFinalTarget: false).ShouldNotBeNull();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Shell WithManyArticles()
    {
        Skip.IfNot(Shell.IsThere && File.Exists("/bin/bash"), "no bash");
        var shell = new Shell("flood");
        var many = Path.Combine(shell.Folder, "many");
        Directory.CreateDirectory(many);
        foreach (var article in Directory.EnumerateFiles(Path.Combine(shell.Folder, "articles")))
        {
            for (var copy = 0; copy < Copies; copy++)
            {
                File.Copy(article, Path.Combine(many, $"{copy}-{Path.GetFileName(article)}"));
            }
        }

        return shell;
    }

    private static string Read(Shell shell, string name) =>
        File.ReadAllText(Path.Combine(shell.Folder, name));
}
