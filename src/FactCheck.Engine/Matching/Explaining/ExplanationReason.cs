namespace FactCheck.Matching.Explaining;

/// <summary>Why a pattern went no further.</summary>
public enum ExplanationReason
{
    /// <summary>Another word stands there.</summary>
    OtherWord,

    /// <summary>The same word stands there, but a quoted word must stand letter by letter.</summary>
    OtherSpelling,

    /// <summary>No value is read there.</summary>
    NoValue,

    /// <summary>A value of another kind stands there.</summary>
    OtherKind,

    /// <summary>What is wanted stands further on, and the rest fits from there.</summary>
    TooFar,

    /// <summary>What is wanted is missing; what stands there fits the rest of the pattern.</summary>
    LeftOut,

    /// <summary>The sentence ends before it.</summary>
    SentenceEnds,

    /// <summary>The sentence begins behind it.</summary>
    SentenceBegins,

    /// <summary>The pattern and the sentence together are too long to be explained.</summary>
    TooLarge,
}
