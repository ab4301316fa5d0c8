namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>
/// What may stand behind the first token of something: told from one look at the next token, before anything is read.
/// It allows too much at times, never too little. Immutable.
/// </summary>
internal sealed class SecondTokens
{
    private readonly IReadOnlySet<int> _words;
    private readonly DigitShapes _digits;

    /// <summary>What may stand behind a first token.</summary>
    /// <param name="words">The words that may go on.</param>
    /// <param name="digits">The tokens with digits that may go on.</param>
    /// <param name="mayEnd">Whether all may end with the first token.</param>
    /// <param name="isOpen">Whether one look cannot tell.</param>
    public SecondTokens(
        IEnumerable<int> words,
        DigitShapes digits,
        bool mayEnd = false,
        bool isOpen = false
    ) => (_words, _digits, MayEnd, IsOpen) = (words.ToHashSet(), digits, mayEnd, isOpen);

    /// <summary>Nothing begins with the token.</summary>
    public static SecondTokens Nothing { get; } = new([], DigitShapes.None);

    /// <summary>The first token is all there is.</summary>
    public static SecondTokens End { get; } = new([], DigitShapes.None, mayEnd: true);

    /// <summary>Anything may go on.</summary>
    public static SecondTokens Any { get; } = new([], DigitShapes.None, isOpen: true);

    /// <summary>Whether all may end with the first token.</summary>
    public bool MayEnd { get; }

    /// <summary>Whether one look cannot tell.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether a token may go on.</summary>
    /// <param name="shape">The shape of its digits.</param>
    /// <param name="word">The number of its word.</param>
    public bool Allows(DigitShapes shape, int word) =>
        (_digits & shape) != DigitShapes.None || (word != 0 && _words.Contains(word));

    /// <summary>What either of the two allows.</summary>
    public SecondTokens Or(SecondTokens other) =>
        new(
            _words.Concat(other._words),
            _digits | other._digits,
            MayEnd || other.MayEnd,
            IsOpen || other.IsOpen
        );

    /// <summary>The same where <paramref name="next"/> comes behind it.</summary>
    public SecondTokens Then(GrammarNode next) =>
        MayEnd
            ? new(
                _words.Concat(next.FirstWords),
                _digits | next.Digits,
                next.Ends,
                IsOpen || next.MayBePassed
            )
            : this;
}
