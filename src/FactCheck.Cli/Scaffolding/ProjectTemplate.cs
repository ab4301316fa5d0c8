using FactCheck.Languages;
using FactCheck.Rules.Keys;
using FactCheck.Settings;

namespace FactCheck.Scaffolding;

/// <summary>The files of a new project. Their texts are the files in <c>Templates/</c>.</summary>
internal static class ProjectTemplate
{
    /// <summary>The value of <c>--ci</c> for a project without CI.</summary>
    public const string NoCi = "none";

    private static readonly (string Name, string Path)[] CiFiles =
    [
        ("github", ".github/workflows/factcheck.yml"),
        ("gitlab", ".gitlab-ci.yml"),
    ];

    /// <summary>Languages that the example may be in; the first is the default.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", "en"];

    /// <summary>Hosts of CI, and none; the first is the default.</summary>
    public static IReadOnlyList<string> CiHosts { get; } =
    [.. CiFiles.Select(file => file.Name), NoCi];

    /// <summary>The files, in the order in which they are written.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="ci">One of <see cref="CiHosts"/>.</param>
    public static IEnumerable<ProjectFile> Files(string language, string ci)
    {
        yield return new ProjectFile("factcheck.yaml", Read($"{language}.factcheck.yaml"));
        yield return new ProjectFile(
            "factcheck.schema.json",
            RuleSchema.Write(RuleFileKeys.Of(LanguageSet.Default))
        );
        yield return new ProjectFile("factcheck.settings.schema.json", SettingsSchema.Write());
        yield return Example("rules/example.yaml", $"{language}.example.yaml");
        yield return Example("articles/bridge-opens.md", $"{language}.article-1.md");
        yield return Example("articles/first-bus.md", $"{language}.article-2.md");
        foreach (var (name, path) in CiFiles.Where(file => file.Name == ci))
        {
            yield return new ProjectFile(path, CiFile(name, FactChecker.Home));
        }
    }

    /// <summary>The file for a host of CI.</summary>
    /// <param name="name">The host.</param>
    /// <param name="home">The repository that this program was built of, where it was told.</param>
    internal static string CiFile(string name, Uri? home) =>
        Read($"{name}.yml").Replace("{{repository}}", home?.ToString(), StringComparison.Ordinal);

    private static ProjectFile Example(string path, string template) =>
        new(path, Read(template)) { IsExample = true };

    private static string Read(string name)
    {
        using var stream =
            typeof(ProjectTemplate).Assembly.GetManifestResourceStream($"Templates/{name}")
            ?? throw new InvalidOperationException($"there is no template {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
