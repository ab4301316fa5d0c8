using FactCheck.Values;

namespace FactCheck.Rules.Syntax;

/// <summary>A piece of a bound pattern. It matches a run of words inside one sentence; punctuation is passed over.</summary>
public abstract record PatternNode
{
    /// <summary>Pieces one after the other.</summary>
    /// <param name="Items">The pieces; never empty.</param>
    public sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;

    /// <summary>One of several pieces.</summary>
    /// <param name="Alternatives">The pieces, at least two.</param>
    public sealed record Choice(IReadOnlyList<PatternNode> Alternatives) : PatternNode;

    /// <summary>A piece that may be missing.</summary>
    /// <param name="Item">The piece.</param>
    public sealed record Optional(PatternNode Item) : PatternNode;

    /// <summary>A whole word, compared as <see cref="Text.WordFolding"/> folds it.</summary>
    /// <param name="Text">The word as written in the rule.</param>
    public sealed record Word(string Text) : PatternNode;

    /// <summary>A word that must stand exactly like this (case, tone place): <c>"IS"</c>.</summary>
    /// <param name="Text">The word.</param>
    public sealed record ExactWord(string Text) : PatternNode;

    /// <summary>A word that begins like this: <c>không*</c>.</summary>
    /// <param name="Text">The folded beginning, without the star.</param>
    public sealed record Prefix(string Text) : PatternNode;

    /// <summary>From none up to <paramref name="Words"/> arbitrary words. A value counts as the words it is written with.</summary>
    /// <param name="Words">The most words that may stand there, at least 1.</param>
    public sealed record Gap(int Words) : PatternNode;

    /// <summary>Any phrase of a vocabulary.</summary>
    /// <param name="Vocabulary">The vocabulary.</param>
    public sealed record Member(Vocabulary Vocabulary) : PatternNode;

    /// <summary>A value that is kept under a name.</summary>
    /// <param name="Name">The capture's name.</param>
    /// <param name="Kind">Kind of value; <see cref="ValueKind.Category"/> for a member of <paramref name="Vocabulary"/>.</param>
    /// <param name="Vocabulary">Set when the kind is category.</param>
    public sealed record Capture(string Name, ValueKind Kind, Vocabulary? Vocabulary) : PatternNode;

    /// <summary>All the pieces, in any order, without overlap, with up to <see cref="DefaultGap"/> words between two of them.</summary>
    /// <param name="Items">The pieces, two to eight.</param>
    public sealed record AnyOrder(IReadOnlyList<PatternNode> Items) : PatternNode;

    /// <summary>The width of <c>...</c> without a number, and between the pieces of <c>any order:</c>.</summary>
    public const int DefaultGap = 6;
}
