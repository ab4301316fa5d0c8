namespace FactCheck.Consistency;

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

    /// <summary>The name of <paramref name="verdict"/>.</summary>
    public static string NameOf(Verdict verdict) => Names[(int)verdict];
}
