namespace FactCheck.Rules.Keys;

/// <summary>A key of a rule file.</summary>
/// <param name="Name">The key.</param>
/// <param name="Holds">What it holds, in the words of the handbook; Markdown.</param>
/// <param name="Content">What may stand under it.</param>
/// <param name="Example">Its value in an example, as YAML on one line.</param>
/// <param name="WhenLeftOut">What holds without it; <see langword="null"/> when it is required or nothing is to be said.</param>
/// <param name="IsRequired">Whether it must be there.</param>
public sealed record KeyDescription(
    string Name,
    string Holds,
    KeyContent Content,
    string Example,
    string? WhenLeftOut = null,
    bool IsRequired = false
);
