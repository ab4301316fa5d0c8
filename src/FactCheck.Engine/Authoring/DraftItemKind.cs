namespace FactCheck.Authoring;

/// <summary>What a piece of a sentence is for a rule.</summary>
internal enum DraftItemKind
{
    /// <summary>A word that says something.</summary>
    Word,

    /// <summary>A word that only names what is counted: <c>people</c>.</summary>
    Thing,

    /// <summary>Words with capital letters inside a sentence.</summary>
    Name,

    /// <summary>A phrase of a vocabulary.</summary>
    Phrase,

    /// <summary>A word that says nothing alone: <c>the</c>.</summary>
    Small,

    /// <summary>A small word over which a phrase goes on: <c>were</c>.</summary>
    Auxiliary,

    /// <summary>Words that tell who speaks: <c>said</c>.</summary>
    Speech,

    /// <summary>A figure or a date.</summary>
    Value,

    /// <summary>Punctuation, over which no pattern is proposed.</summary>
    Break,
}
