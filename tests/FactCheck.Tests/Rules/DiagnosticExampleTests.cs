using FactCheck.Rules.Diagnostics;

namespace FactCheck.Tests.Rules;

/// <summary>Each code has a page whose wrong example is reported with that code alone, and whose right one is clean.</summary>
public sealed class DiagnosticExampleTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("factcheck-");

    public static TheoryData<string> Codes() =>
        [.. DiagnosticCatalog.All.Select(description => description.Code)];

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_gives_this_code_and_the_right_one_nothing(string code)
    {
        var example = DiagnosticCatalog.Find(code).ShouldNotBeNull().Example;
        if (!example.IsRuleFile)
        {
            // Files that cannot be read at all are in SeveralFilesTests, those of waivers in BaselineTests and SuppressionTests, those of settings in SettingsTests.
            code.ShouldBeOneOf(
                "FC0002",
                "FC0003",
                "FC0004",
                "FC0601",
                "FC0602",
                "FC0603",
                "FC0604",
                "FC0701",
                "FC0702"
            );
            return;
        }

        Codes(example.Wrong, example).ShouldBe([code]);
        Codes(example.Right, example with { Besides = Loadable(example) }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_example_belongs_to_a_code() =>
        Directory
            .EnumerateFiles(
                Path.Combine(TestRules.Root, "src", "FactCheck.Engine", "Rules", "Examples")
            )
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                DiagnosticCatalog.All.Select(item => item.Code).Order(StringComparer.Ordinal)
            );

    // Of two files that use each other only one is mended; the other is left as it is.
    private static Dictionary<string, string> Loadable(DiagnosticExample example) =>
        example
            .Besides.Where(file => example.Right.Contains(file.Key, StringComparison.Ordinal))
            .ToDictionary();

    private List<string> Codes(string yaml, DiagnosticExample example)
    {
        var path = Path.Combine(_directory.FullName, "rules.yaml");
        File.WriteAllText(path, yaml);
        foreach (var (name, text) in example.Besides)
        {
            File.WriteAllText(Path.Combine(_directory.FullName, name), text);
        }

        return [.. TestRules.LoadFiles(path).Diagnostics.Select(item => item.Code)];
    }
}
