namespace FactCheck.Rules.Diagnostics;

/// <summary>All kinds of mistakes that are found in rule files. Codes are stable: they are never given a new meaning.</summary>
public static partial class DiagnosticCatalog
{
    private static readonly Lazy<IReadOnlyList<DiagnosticDescription>> LazyAll = new(ListAll);

    /// <summary>All of them, by code. The one list.</summary>
    public static IReadOnlyList<DiagnosticDescription> All => LazyAll.Value;

    /// <summary>The description of <paramref name="code"/>, or <see langword="null"/>.</summary>
    public static DiagnosticDescription? Find(string code) =>
        All.FirstOrDefault(item =>
            string.Equals(item.Code, code, StringComparison.OrdinalIgnoreCase)
        );

    private static IReadOnlyList<DiagnosticDescription> ListAll() =>
        [
            .. OfFiles(),
            .. OfNames(),
            .. OfPatterns(),
            .. OfChecks(),
            .. OfEvidence(),
            .. OfWaivers(),
            .. OfSettings(),
        ];

    private static DiagnosticDescription Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);

    private static DiagnosticDescription Warning(string code, string title, string explanation) =>
        new(code, Severity.Warning, title, explanation);
}
