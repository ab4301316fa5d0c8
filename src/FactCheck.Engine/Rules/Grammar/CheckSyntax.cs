namespace FactCheck.Rules.Grammar;

/// <summary>A check sentence as written; values and tolerances are still text.</summary>
internal abstract record CheckSyntax
{
    /// <summary><c>agrees [within T] [in the same month][, allow T]</c>.</summary>
    internal sealed record Agrees(
        Located<string>? Within,
        AgreementWindow Window,
        IReadOnlyList<Located<string>> Allowances
    ) : CheckSyntax;

    /// <summary><c>never decreases|increases[, allow T]</c>.</summary>
    internal sealed record Monotone(bool Grows, IReadOnlyList<Located<string>> Allowances)
        : CheckSyntax;

    /// <summary><c>is V</c>.</summary>
    internal sealed record Is(Located<string> Value) : CheckSyntax;

    /// <summary><c>is at least V</c>.</summary>
    internal sealed record IsAtLeast(Located<string> Value) : CheckSyntax;

    /// <summary><c>is at most V</c>.</summary>
    internal sealed record IsAtMost(Located<string> Value) : CheckSyntax;

    /// <summary><c>matches reference[, allow T]</c>.</summary>
    internal sealed record MatchesReference(IReadOnlyList<Located<string>> Allowances)
        : CheckSyntax;

    /// <summary><c>needs N independent sources</c>.</summary>
    internal sealed record NeedsSources(Located<int> Count) : CheckSyntax;

    /// <summary><c>stale after N days</c>.</summary>
    internal sealed record Stale(Located<int> Days) : CheckSyntax;
}
