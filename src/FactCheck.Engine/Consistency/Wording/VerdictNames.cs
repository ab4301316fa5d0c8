namespace FactCheck.Consistency.Wording;

/// <summary>The names of verdicts in reports and JSON.</summary>
public static class VerdictNames
{
    private static readonly string[] Names =
    [
        "contradicts reference",
        "constraint violated",
        "conflict",
        "self-contradiction",
        "outlier",
        "stale",
        "lower bound only",
        "single source",
        "agree",
        "unresolved",
        "no claims",
    ];

    /// <summary>All names, gravest first.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of <paramref name="verdict"/>.</summary>
    public static string NameOf(Verdict verdict) => Names[(int)verdict];

    /// <summary>The verdict that is called <paramref name="name"/>; <see langword="null"/> when none is.</summary>
    public static Verdict? Find(string name) =>
        Array.IndexOf(Names, name) is >= 0 and var index ? (Verdict)index : null;
}
