using System.Diagnostics;
using System.Text;
using FactCheck.Watching;

namespace FactCheck.Tests.Cli;

/// <summary><c>check --watch</c>, driven as a user would: files are saved while the process runs.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Project _project = new();

    public void Dispose() => _project.Dispose();

    [SkippableFact]
    public void Each_save_gives_a_fresh_report_until_it_is_interrupted()
    {
        Skip.If(OperatingSystem.IsWindows(), "no signals");
        using var watch = new Watched(_project);
        watch.Until("3 articles of 3 searched").ShouldContain("3 articles, 3 rules");

        _project.AddLowerCount();
        watch.Until("1 article of 4 searched").ShouldContain("4 articles, 3 rules");

        var rule = _project.PathOf("rules/flood.yaml");
        var right = File.ReadAllText(rule);
        File.WriteAllText(rule, right.Replace("<killed>", "<kiled>", StringComparison.Ordinal));
        watch.Until("the rules cannot be used").ShouldContain("error FC0102");

        // As editors save: the new text beside the old, then in its place.
        File.WriteAllText(
            $"{rule}.tmp",
            right.Replace("May River dam", "big dam", StringComparison.Ordinal)
        );
        File.Move($"{rule}.tmp", rule, overwrite: true);
        watch.Until("4 articles of 4 searched").ShouldContain("Height of the big dam");

        File.Delete(_project.PathOf("articles/04-lower-still.md"));
        watch.Until("0 articles of 3 searched").ShouldContain("3 articles, 3 rules");

        watch.Interrupt().ShouldBe(ExitCode.Clean);
    }

    [SkippableFact]
    public void A_change_of_what_a_link_leads_to_is_seen()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a right there");
        var (file, link) = (_project.PathOf("shared.yaml"), _project.PathOf("rules/link.yaml"));
        File.WriteAllText(file, "factcheck: 1\n");
        File.CreateSymbolicLink(link, file);
        var before = RuleStamps.Of([link]);

        File.AppendAllText(file, "rules: []\n");

        RuleStamps.Of([link]).ShouldNotBe(before);
    }

    [Fact]
    public void Standard_input_cannot_be_watched() =>
        CliRun.Of("check", "-", "--watch").Error.ShouldContain("cannot watch standard input");

    [Fact]
    public void A_summary_is_of_one_run() =>
        CliRun.Of("check", "--watch", "--summary", "s.md").Code.ShouldBe(ExitCode.Usage);

    private sealed class Watched : IDisposable
    {
        private readonly Process _process;
        private readonly StringBuilder _text = new();

        public Watched(Project project)
        {
            // Where a shell runs the tests in the background, they would pass on to it that an interrupt is ignored.
            var start = new ProcessStartInfo("env")
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    "--default-signal=INT",
                    "dotnet",
                    Path.Combine(AppContext.BaseDirectory, "factcheck.dll"),
                    "check",
                    project.PathOf("articles"),
                    "--rules",
                    project.PathOf("rules"),
                    "--watch",
                },
            };
            _process = Process.Start(start).ShouldNotBeNull();
            _process.OutputDataReceived += (_, line) => Take(line.Data);
            _process.ErrorDataReceived += (_, line) => Take(line.Data);
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        /// <summary>Waits for <paramref name="words"/>, and gives what was written since the last time.</summary>
        public string Until(string words)
        {
            var since = Stopwatch.StartNew();
            while (since.Elapsed < Patience)
            {
                lock (_text)
                {
                    var text = _text.ToString();
                    if (text.Contains(words, StringComparison.Ordinal))
                    {
                        _text.Clear();
                        return text;
                    }
                }

                Thread.Sleep(20);
            }

            throw new TimeoutException($"'{words}' was not written, but:\n{_text}");
        }

        public int Interrupt()
        {
            using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
            _process.WaitForExit(Patience).ShouldBeTrue();
            return _process.ExitCode;
        }

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }

            _process.Dispose();
        }

        private void Take(string? line)
        {
            lock (_text)
            {
                _text.AppendLine(line);
            }
        }
    }
}
