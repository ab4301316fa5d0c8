namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // The files and their YAML: FC00xx.

    /// <summary>FC0001: not YAML.</summary>
    public static DiagnosticDescription YamlSyntax { get; } =
        Error(
            "FC0001",
            "not YAML",
            "The file breaks the rules of YAML, so nothing of it can be read. Text that holds ': ' or"
                + " begins with a special character must stand in single quotes."
        );

    /// <summary>FC0002: file cannot be read.</summary>
    public static DiagnosticDescription Unreadable { get; } =
        Error(
            "FC0002",
            "file cannot be read",
            "The file or directory does not exist, or may not be read."
        );

    /// <summary>FC0003: not text in UTF-8.</summary>
    public static DiagnosticDescription NotText { get; } =
        Error(
            "FC0003",
            "not text in UTF-8",
            "Rule files are plain text in UTF-8. A file of another encoding would be read with wrong "
                + "letters."
        );

    /// <summary>FC0004: file too large.</summary>
    public static DiagnosticDescription TooLarge { get; } =
        Error(
            "FC0004",
            "file too large",
            "A rule file has a limit of size and of nesting, so that no file can exhaust the machine."
        );

    /// <summary>FC0005: no rule file.</summary>
    public static DiagnosticDescription EmptyFile { get; } =
        Error(
            "FC0005",
            "no rule file",
            "A rule file is one YAML document: a mapping that begins with its version."
        );

    /// <summary>FC0006: unknown version.</summary>
    public static DiagnosticDescription Version { get; } =
        Error(
            "FC0006",
            "unknown version",
            "The version of the rules language that the file is written in. There is only 1 so far."
        );

    /// <summary>FC0007: unknown key.</summary>
    public static DiagnosticDescription UnknownKey { get; } =
        Error(
            "FC0007",
            "unknown key",
            "A key that is not known is probably misspelt. Passing over it would pass over what it "
                + "says."
        );

    /// <summary>FC0008: key given twice.</summary>
    public static DiagnosticDescription DuplicateKey { get; } =
        Error(
            "FC0008",
            "key given twice",
            "The same key stands twice in one mapping; only one of the two could hold."
        );

    /// <summary>FC0009: key missing.</summary>
    public static DiagnosticDescription MissingKey { get; } =
        Error("FC0009", "key missing", "A key that is always needed is missing.");

    /// <summary>FC0010: wrong shape.</summary>
    public static DiagnosticDescription WrongShape { get; } =
        Error(
            "FC0010",
            "wrong shape",
            "The value of the key must be text, a list or a mapping, and is something else."
        );

    /// <summary>FC0011: value not allowed.</summary>
    public static DiagnosticDescription NotAllowed { get; } =
        Error("FC0011", "value not allowed", "The key takes only certain words.");

    /// <summary>FC0012: YAML anchor, alias or tag.</summary>
    public static DiagnosticDescription AnchorsAndTags { get; } =
        Error(
            "FC0012",
            "YAML anchor, alias or tag",
            "Anchors, aliases and tags of YAML are not used in rule files: what is shared stands in a"
                + " vocabulary."
        );

    /// <summary>FC0013: used file missing.</summary>
    public static DiagnosticDescription UsedFileMissing { get; } =
        Error(
            "FC0013",
            "used file missing",
            "A file named under use: does not exist. Its path counts from the directory of the file "
                + "that names it."
        );

    /// <summary>FC0014: files use each other.</summary>
    public static DiagnosticDescription CircularUse { get; } =
        Error("FC0014", "files use each other", "A file uses another one that leads back to it.");

    private static DiagnosticDescription[] OfFiles() =>
        [
            YamlSyntax,
            Unreadable,
            NotText,
            TooLarge,
            EmptyFile,
            Version,
            UnknownKey,
            DuplicateKey,
            MissingKey,
            WrongShape,
            NotAllowed,
            AnchorsAndTags,
            UsedFileMissing,
            CircularUse,
        ];
}
