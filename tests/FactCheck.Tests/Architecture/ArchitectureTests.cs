using System.Text.Json;

namespace FactCheck.Tests.Architecture;

public sealed class ArchitectureTests
{
    private const int MaximumLines = 300;

    [Fact]
    public void There_are_files_to_look_at() => SourceTree.Files.Count.ShouldBeGreaterThan(50);

    [Fact]
    public void Folders_use_only_what_they_may()
    {
        var offences =
            from file in SourceTree.Files
            let allowed = FolderRules.For(file)
            from used in file.Uses
            where allowed is not null && !allowed.Contains(used)
            select $"{file.Path} uses FactCheck.{used}";
        offences.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_is_in_the_table() =>
        SourceTree
            .Files.Where(file => FolderRules.For(file) is null)
            .Select(file => file.Path)
            .ShouldBeEmpty("add the folder to FolderRules, with what it may use");

    [Fact]
    public void The_table_finds_an_offence()
    {
        var file = new SourceFile(
            "src/FactCheck.Text/Values/Bad.cs",
            "FactCheck.Text",
            ["Values"],
            ["using FactCheck.Text;", "// FactCheck.Rules", "namespace FactCheck.Values;"]
        );
        file.Uses.Except(FolderRules.For(file)!).ShouldBe(["Text"]);
    }

    [Fact]
    public void Namespace_is_the_folder() =>
        SourceTree
            .Files.Where(file =>
                file.Namespace != file.ExpectedNamespace
                && !(
                    file.Namespace is null
                    && file.Path.EndsWith("/Program.cs", StringComparison.Ordinal)
                )
            )
            .Select(file => $"{file.Path}: {file.Namespace}, not {file.ExpectedNamespace}")
            .ShouldBeEmpty();

    [Fact]
    public void Files_are_short() =>
        SourceTree
            .Files.Where(file => file.Lines.Count > MaximumLines)
            .Select(file => $"{file.Path}: {file.Lines.Count} lines")
            .ShouldBeEmpty();

    [Fact]
    public void The_text_library_refers_to_no_project() =>
        File.ReadAllText(Project("FactCheck.Text")).ShouldNotContain("<ProjectReference");

    [Fact]
    public void The_engine_refers_to_the_text_library_alone() =>
        File.ReadAllLines(Project("FactCheck.Engine"))
            .Where(line => line.Contains("<ProjectReference", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldContain("FactCheck.Text.csproj");

    [Theory]
    [InlineData("FactCheck.Text")]
    [InlineData("FactCheck.Engine")]
    [InlineData("FactCheck.LanguageServer")]
    [InlineData("FactCheck.Cli")]
    public void No_compiler_is_shipped(string project)
    {
        // The analyzer of banned symbols is downloaded for the build alone and is a dependency of nothing.
        var path = Path.Combine(SourceTree.Root, "src", project, "packages.lock.json");
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var packages = json
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Select(package => package.Name)
            .ToList();
        packages.ShouldNotBeEmpty();
        packages
            .Where(name =>
                name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase)
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_assembly_of_the_compiler_lies_beside_the_program() =>
        Directory
            .EnumerateFiles(AppContext.BaseDirectory, "Microsoft.CodeAnalysis*.dll")
            .ShouldBeEmpty();

    [Fact]
    public void Analyzers_are_private_assets() =>
        File.ReadAllLines(Path.Combine(SourceTree.Root, "src", "Directory.Build.props"))
            .Where(line => line.Contains("<PackageReference", StringComparison.Ordinal))
            .ShouldAllBe(line => line.Contains("PrivateAssets=\"all\"", StringComparison.Ordinal));

    /// <summary>Without ICU, decomposed Vietnamese does not compose, silently: no such word would match.</summary>
    [Fact]
    public void Globalization_is_not_invariant()
    {
        "e\u0302\u0301".Normalize().ShouldBe("\u1EBF");
        Directory
            .EnumerateFiles(SourceTree.Root, "*.*proj", SearchOption.AllDirectories)
            .Append(Path.Combine(SourceTree.Root, "src", "Directory.Build.props"))
            .Where(path =>
                File.ReadAllText(path)
                    .Contains("<InvariantGlobalization>true", StringComparison.OrdinalIgnoreCase)
            )
            .ShouldBeEmpty();
    }

    private static string Project(string name) =>
        Path.Combine(SourceTree.Root, "src", name, $"{name}.csproj");
}
