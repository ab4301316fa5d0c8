using FactCheck.Consistency;

namespace FactCheck.Reporting;

/// <summary>What was run over what.</summary>
/// <param name="Version">Version of FactCheck.</param>
/// <param name="Rules">Number of rules.</param>
/// <param name="Articles">Number of articles read.</param>
/// <param name="Claims">Number of claims made.</param>
public sealed record RunSummary(string Version, int Rules, int Articles, int Claims)
{
    /// <summary>How independence was judged.</summary>
    public JudgeOptions Options { get; init; } = JudgeOptions.Default;

    /// <summary>Where FactCheck is at home on the web, for who reads a report; <see langword="null"/> when it was built without telling.</summary>
    public Uri? Home { get; init; }
}
