using System.Diagnostics;
using System.Text;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Testing;
using FactCheck.Tests.Architecture;
using FactCheck.Tests.Cli;
using FactCheck.Text;
using FactCheck.Waivers;
using NodaTime;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Every example in the README and in the handbook is run.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string, int, string> RuleFiles
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var page in HandbookPages.All)
            {
                foreach (
                    var (line, text) in HandbookPages
                        .Blocks(page, "yaml")
                        .Where(block => !IsSuppressions(block))
                )
                {
                    data.Add(page, line, text);
                }
            }
            return data;
        }
    }

    public static TheoryData<string, string, string> PatternTable
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (
                var cells in HandbookPages.Table(
                    HandbookPages.Reference,
                    "| you write | it matches |"
                )
            )
            {
                data.Add(
                    cells[0].Trim('`').Replace("\\|", "|", StringComparison.Ordinal),
                    cells[2],
                    cells[3]
                );
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Each_rule_file_loads_and_passes_its_own_tests(string page, int line, string yaml)
    {
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var load = new RuleLoader(reader).LoadText($"{page}:{line}", yaml);
        load.Diagnostics.ShouldBeEmpty(DiagnosticText.Render(load.Diagnostics));
        var results = new RuleTestRunner(load.Rules.ShouldNotBeNull(), reader).Run().ToList();
        results.Count.ShouldBeGreaterThan(0);
        results.Where(result => !result.Passed).Select(result => result.Test.Text).ShouldBeEmpty();
    }

    [Fact]
    public void The_claims_of_the_handbook_can_be_judged()
    {
        var (_, lines) = HandbookPages.Blocks(HandbookPages.Claims, "jsonl").ShouldHaveSingleItem();
        var run = CliRun.WithInput(lines, "judge", "--weights", "learned");
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public void The_suppressions_of_the_handbook_can_be_read()
    {
        var (_, yaml) = HandbookPages
            .Blocks(HandbookPages.Handbook, "yaml")
            .Where(IsSuppressions)
            .ShouldHaveSingleItem();
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, yaml);
            new WaiverBook(null, path, new LocalDate(2026, 1, 1)).Mistakes.ShouldBeEmpty();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [MemberData(nameof(PatternTable))]
    public void Each_pattern_matches_the_sentence_beside_it_and_not_the_other(
        string pattern,
        string hit,
        string miss
    )
    {
        // A pattern without a value gets one: a rule must have something to claim.
        var value = pattern.Contains('<', StringComparison.Ordinal)
            ? pattern
            : $"{pattern} ...9 <x:count> lần";
        var tail = value == pattern ? "" : " 7 lần";
        Claims(value, hit.TrimEnd('.', '?') + tail).ShouldBe(1, hit);
        Claims(value, miss.TrimEnd('.', '?') + tail).ShouldBe(0, miss);
    }

    [Fact]
    public void The_report_in_the_readme_is_the_one_that_its_first_command_prints()
    {
        var command = HandbookPages.Blocks(HandbookPages.Readme, "sh").First().Text.Trim();
        const string start = "dotnet run --project src/FactCheck.Cli -- ";
        command.ShouldStartWith(start);
        var (code, output) = Run(command[start.Length..]);
        code.ShouldBe(1, "mistakes are planted in the sample");
        var printed = output.Split('\n').Select(line => line.TrimEnd()).ToList();
        var at = 0;
        foreach (
            var line in HandbookPages
                .Blocks(HandbookPages.Readme, "text")
                .First()
                .Text.Split('\n')
                .Select(line => line.TrimEnd())
        )
        {
            if (line is "" or "…")
            {
                continue;
            }
            at = printed.IndexOf(line, at) + 1;
            at.ShouldBeGreaterThan(0, $"not in the report, or not in this order: {line}");
        }
    }

    private static int Claims(string pattern, string text)
    {
        var vocab = pattern.Contains("<killed>", StringComparison.Ordinal)
            ? "vocab: {killed: [thiệt mạng]}"
            : "";
        var yaml = $"""
            factcheck: 1
            {vocab}
            rules:
              - id: example
                find:
                  any:
                    - '{pattern.Replace("'", "''", StringComparison.Ordinal)}'
            """;
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var load = new RuleLoader(reader).LoadText("example.yaml", yaml);
        load.Diagnostics.ShouldBeEmpty(DiagnosticText.Render(load.Diagnostics));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var article = new CorpusReader(CorpusOptions.Default).Read(["-"], input).Single().Article;
        return new FactChecker(load.Rules.ShouldNotBeNull(), reader)
            .Extract(article.ShouldNotBeNull())
            .Count;
    }

    private static (int Code, string Output) Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = SourceTree.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            ArgumentList = { Path.Join(AppContext.BaseDirectory, "factcheck.dll") },
        };
        foreach (var argument in arguments.Split(' '))
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start).ShouldNotBeNull();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static bool IsSuppressions((int Line, string Text) block) =>
        block.Text.Contains("\nsuppressions:", StringComparison.Ordinal);
}
