using FactCheck.Text;

namespace FactCheck.Rules.Diagnostics;

/// <summary>How to mend a mistake: in words, and where one edit does it, as that edit. A text alone is a mend in words.</summary>
/// <param name="Words">What to do, for people.</param>
internal sealed record Mend(string Words)
{
    /// <summary>What to write in place of what was reported; <see langword="null"/> when that alone does not mend it.</summary>
    public string? Replacement { get; init; }

    /// <summary>Where to write it, when that is not what was reported.</summary>
    public TextSpan? At { get; init; }

    /// <summary>Another place that the mistake has to do with.</summary>
    public RuleLocation? Related { get; init; }

    public static implicit operator Mend?(string? words) => words is null ? null : new Mend(words);

    /// <summary>The name that was probably meant, to be written in place of what was reported.</summary>
    /// <param name="name">The name as it is to be written.</param>
    public static Mend DidYouMean(string name) =>
        new($"did you mean '{name}'?") { Replacement = name };

    /// <summary>Something else to write in place of what was reported.</summary>
    public static Mend Write(string text) => new($"write '{text}'") { Replacement = text };
}
