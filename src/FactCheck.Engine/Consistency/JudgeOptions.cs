using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>What the judge does where no rule says otherwise.</summary>
public sealed record JudgeOptions
{
    /// <summary>The options that suit most runs.</summary>
    public static JudgeOptions Default { get; } = new();

    /// <summary>Level of findings about claims that no rule of the run made.</summary>
    public Severity DefaultSeverity { get; init; } = Severity.Error;

    /// <summary>Whether articles whose texts are near-duplicates count as one voice.</summary>
    public bool NearDuplicates { get; init; } = true;

    /// <summary>Whether voices that share unusual values beyond chance count as one.</summary>
    public bool Copying { get; init; } = true;

    /// <summary>Whether votes are weighed by how reliable each voice is found.</summary>
    public bool LearnedWeights { get; init; }
}
