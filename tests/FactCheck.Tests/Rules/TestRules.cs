using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Tests.Rules;

/// <summary>Loads rules in tests.</summary>
internal static class TestRules
{
    private static readonly Lazy<MentionReader> Reader = new(() =>
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    public static LoadResult Load(string yaml) => LoadText("rules/test.yaml", yaml);

    public static LoadResult LoadText(string path, string yaml) =>
        new RuleLoader(Reader.Value).LoadText(path, yaml);

    /// <summary>The only rule of a text without mistakes.</summary>
    public static Rule LoadRule(string yaml)
    {
        var result = Load(yaml);
        result.Diagnostics.ShouldBeEmpty(DiagnosticText.Render(result.Diagnostics));
        return result.Rules!.Rules.ShouldHaveSingleItem();
    }

    public static LoadResult LoadFiles(params string[] paths) =>
        new RuleLoader(Reader.Value).Load(paths);

    /// <summary>The directory of the repository.</summary>
    public static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory!.FullName, "FactCheck.sln")))
            {
                directory = directory.Parent;
            }
            return directory.FullName;
        }
    }
}
