using System.Diagnostics;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.Reporting;

/// <summary>The sample corpus in every format that CI hosts and spreadsheets read, all written by one run.</summary>
public sealed class SampleCorpusFormatTests(SampleCorpusFormatTests.Reports reports)
    : IClassFixture<SampleCorpusFormatTests.Reports>
{
    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("csv")]
    [InlineData("claimreview")]
    public void The_report_is_as_approved(string format) =>
        Snapshot.Match(reports.Read(format), format);

    [SkippableFact]
    public void The_official_validator_of_sarif_finds_no_error()
    {
        var multitool = NodeTools.FileOf("@microsoft", "sarif-multitool-linux", "Sarif.Multitool");
        NodeTools.SkipWithout(multitool);
        Skip.IfNot(OperatingSystem.IsLinux(), "the validator that is installed is for Linux");
        var (code, output) = NodeTools.Run(multitool, "", "validate", reports.FileOf("sarif"));
        code.ShouldBe(0, output);
        output.ShouldNotContain(": error ");
    }

    /// <summary>One run in the root of the sources, so that paths are relative.</summary>
    public sealed class Reports : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

        public Reports()
        {
            var start = new ProcessStartInfo("dotnet")
            {
                UseShellExecute = false,
                WorkingDirectory = SourceTree.Root,
                RedirectStandardOutput = true,
                ArgumentList =
                {
                    Path.Combine(AppContext.BaseDirectory, "factcheck.dll"),
                    "check",
                    "tests/corpus",
                },
            };
            foreach (
                var format in new[]
                {
                    "sarif",
                    "junit",
                    "github",
                    "gitlab",
                    "csv",
                    "claimreview",
                    "html",
                }
            )
            {
                start.ArgumentList.Add("--report");
                start.ArgumentList.Add($"{format}={FileOf(format)}");
            }

            using var check = Process.Start(start).ShouldNotBeNull();
            check.StandardOutput.ReadToEnd();
            check.WaitForExit();
            check.ExitCode.ShouldBe(ExitCode.Findings);
        }

        public string FileOf(string format) => Path.Combine(_folder, $"report.{format}");

        public string Read(string format) => File.ReadAllText(FileOf(format));

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
