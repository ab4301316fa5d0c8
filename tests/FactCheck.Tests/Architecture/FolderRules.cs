namespace FactCheck.Tests.Architecture;

/// <summary>Which of our folders each folder may use. A folder always may use itself.</summary>
internal static class FolderRules
{
    private static readonly string[] TextAssembly = ["Text", "Values", "Languages", "Extraction"];

    private static readonly string[] EngineAssembly =
    [
        "Corpus",
        "Rules",
        "Matching",
        "Claims",
        "Consistency",
        "Testing",
        "Authoring",
        "Coverage",
        "Reporting",
        "Waivers",
        "Documentation",
        "Incremental",
        "Settings",
    ];

    private static readonly string[] ServerAssembly =
    [
        "Protocol",
        "Outline",
        "Editing",
        "Features",
    ];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["FactCheck.Text/Text"] = ["Languages"], // short forms that end no sentence are data of the packs
        ["FactCheck.Text/Values"] = [],
        ["FactCheck.Text/Languages"] = ["Text", "Values"],
        ["FactCheck.Text/Extraction"] = ["Text", "Values", "Languages"],
        ["FactCheck.Engine/Corpus"] = TextAssembly,
        ["FactCheck.Engine/Rules"] = TextAssembly,
        ["FactCheck.Engine/Matching"] = [.. TextAssembly, "Rules"],
        ["FactCheck.Engine/Claims"] = [.. TextAssembly, "Corpus", "Matching", "Rules"],
        ["FactCheck.Engine/Consistency"] = [.. TextAssembly, "Claims", "Corpus", "Rules"],
        ["FactCheck.Engine/Testing"] = [.. TextAssembly, "Claims", "Corpus", "Matching", "Rules"],
        ["FactCheck.Engine/Authoring"] =
        [
            .. TextAssembly,
            "Claims",
            "Consistency",
            "Corpus",
            "Matching",
            "Rules",
            "Testing",
        ],
        ["FactCheck.Engine/Coverage"] =
        [
            .. TextAssembly,
            "Authoring",
            "Claims",
            "Corpus",
            "Matching",
            "Rules",
            "Testing",
        ],
        ["FactCheck.Engine/Reporting"] =
        [
            .. TextAssembly,
            "Claims",
            "Consistency",
            "Corpus",
            "Rules",
        ],
        ["FactCheck.Engine/Documentation"] =
        [
            .. TextAssembly,
            "Claims",
            "Consistency",
            "Reporting",
            "Rules",
        ],
        ["FactCheck.Engine/Waivers"] =
        [
            .. TextAssembly,
            "Claims",
            "Consistency",
            "Reporting",
            "Rules",
        ],
        ["FactCheck.Engine/Incremental"] =
        [
            .. TextAssembly,
            "Claims",
            "Consistency",
            "Corpus",
            "Reporting",
            "Rules",
        ],
        ["FactCheck.Engine/Settings"] =
        [
            .. TextAssembly,
            "Consistency",
            "Corpus",
            "Reporting",
            "Rules",
        ],
        ["FactCheck.Engine/"] = [.. TextAssembly, .. EngineAssembly],
        ["FactCheck.LanguageServer/"] = [.. TextAssembly, .. EngineAssembly, .. ServerAssembly],
        ["FactCheck.LanguageServer/Protocol"] = [],
        ["FactCheck.LanguageServer/Outline"] = [.. TextAssembly, "Rules"],
        ["FactCheck.LanguageServer/Editing"] =
        [
            .. TextAssembly,
            "Corpus",
            "Rules",
            "Settings",
            "Protocol",
        ],
        ["FactCheck.LanguageServer/Features"] =
        [
            .. TextAssembly,
            .. EngineAssembly,
            .. ServerAssembly,
        ],
        ["FactCheck.Cli/"] = [.. TextAssembly, .. EngineAssembly, "Commands", "Input", "Rendering"],
        ["FactCheck.Cli/Scaffolding"] = ["Languages", "Rules", "Settings"],
        ["FactCheck.Cli/Watching"] = [.. TextAssembly, .. EngineAssembly, "Input"],
        ["FactCheck.Cli/Commands"] =
        [
            .. TextAssembly,
            .. EngineAssembly,
            "Input",
            "Rendering",
            "Scaffolding",
            "Watching",
        ],
        ["FactCheck.Cli/Input"] = [.. TextAssembly, .. EngineAssembly],
        ["FactCheck.Cli/Rendering"] = [.. TextAssembly, .. EngineAssembly, "Input"],
    };

    /// <summary>What <paramref name="file"/> may use; <see langword="null"/> when the table does not know its folder.</summary>
    public static IReadOnlyCollection<string>? For(SourceFile file)
    {
        var folder = file.Folders.Count == 0 ? "" : file.Folders[0];
        return Allowed.TryGetValue($"{file.Project}/{folder}", out var uses)
            ? [.. uses, folder]
            : null;
    }
}
