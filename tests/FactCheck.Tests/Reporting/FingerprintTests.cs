using System.Text.Json;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Reporting;

/// <summary>A finding keeps its name when its article and its rule file are edited elsewhere, and changes it with the quote.</summary>
public sealed class FingerprintTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public FingerprintTests()
    {
        foreach (var folder in new[] { "articles", "rules" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, folder));
            foreach (var file in Directory.EnumerateFiles(CliRun.Fixture("flood", folder)))
            {
                File.Copy(file, Path.Combine(_folder, folder, Path.GetFileName(file)));
            }
        }
    }

    [Fact]
    public void Lines_on_top_and_rules_in_another_order_change_no_fingerprint()
    {
        var (before, lines) = (Sarif(), SarifLines());
        var gitlab = GitLab();
        foreach (var article in Directory.EnumerateFiles(Path.Combine(_folder, "articles")))
        {
            Edit(
                article,
                text =>
                    text.Replace(
                        "\n---\n",
                        "\n---\n" + string.Concat(Enumerable.Repeat("\nMore to read.\n", 5)),
                        StringComparison.Ordinal
                    )
            );
        }

        Edit(Path.Combine(_folder, "rules", "flood.yaml"), TurnRulesAround);
        Sarif().ShouldBe(before);
        GitLab().ShouldBe(gitlab);
        SarifLines().ShouldNotBe(lines);
        before.ShouldNotBeEmpty();
        before.ShouldBeUnique();
    }

    [Fact]
    public void Another_quote_is_another_finding()
    {
        var before = Sarif();
        Edit(
            Path.Combine(_folder, "articles", "03-later-and-lower.md"),
            text => text.Replace("80 people", "81 people", StringComparison.Ordinal)
        );
        Sarif().ShouldNotBe(before);
        Sarif().Intersect(before).ShouldHaveSingleItem();
    }

    [Fact]
    public void Where_the_corpus_lies_is_no_part_of_a_fingerprint()
    {
        var other = new FingerprintTests();
        try
        {
            other.Sarif().ShouldBe(Sarif());
            other.GitLab().ShouldBe(GitLab());
        }
        finally
        {
            other.Dispose();
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string TurnRulesAround(string text)
    {
        var parts = text.Split("  - id: ");
        parts.Length.ShouldBe(4);
        return parts[0] + string.Concat(parts[1..].Reverse().Select(rule => "  - id: " + rule));
    }

    private static void Edit(string file, Func<string, string> edit)
    {
        var (before, after) = (File.ReadAllText(file), edit(File.ReadAllText(file)));
        after.ShouldNotBe(before);
        File.WriteAllText(file, after);
    }

    private string[] Sarif() =>
        Results(result =>
            result
                .GetProperty("partialFingerprints")
                .GetProperty("primaryLocationLineHash")
                .GetString()!
        );

    private string[] SarifLines() =>
        Results(result =>
            result
                .GetProperty("locations")[0]
                .GetProperty("physicalLocation")
                .GetProperty("region")
                .GetProperty("startLine")
                .ToString()
        );

    private string[] Results(Func<JsonElement, string> select)
    {
        using var report = JsonDocument.Parse(Report("sarif"));
        return
        [
            .. report
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(select),
        ];
    }

    private string[] GitLab()
    {
        using var report = JsonDocument.Parse(Report("gitlab"));
        return
        [
            .. report
                .RootElement.EnumerateArray()
                .Select(entry => entry.GetProperty("fingerprint").GetString()!),
        ];
    }

    private string Report(string format) =>
        CliRun
            .Of(
                "check",
                Path.Combine(_folder, "articles"),
                "--rules",
                Path.Combine(_folder, "rules"),
                "--report",
                format
            )
            .Out;
}
