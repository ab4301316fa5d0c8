namespace FactCheck.Matching;

/// <summary>What became of a pattern in a sentence.</summary>
public enum PatternOutcome
{
    /// <summary>The pattern matches and the context allows it.</summary>
    Matched,

    /// <summary>The pattern matches, but a context condition does not hold.</summary>
    ContextFailed,

    /// <summary>The pattern does not match.</summary>
    Missed,

    /// <summary>The paragraph is in another language than the pattern.</summary>
    OtherLanguage,
}
