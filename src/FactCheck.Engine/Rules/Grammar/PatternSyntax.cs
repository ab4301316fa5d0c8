namespace FactCheck.Rules.Grammar;

/// <summary>A piece of a pattern as written. Offsets are those of the scalar's value.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of UTF-16 units.</param>
internal abstract record PatternSyntax(int Start, int Length)
{
    /// <summary>Pieces one after the other; never empty.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternSyntax> Items, int Start, int Length)
        : PatternSyntax(Start, Length);

    /// <summary><c>(a | b)</c>; a group without a bar has one alternative.</summary>
    internal sealed record Group(
        IReadOnlyList<PatternSyntax> Alternatives,
        bool IsOptional,
        int Start,
        int Length
    ) : PatternSyntax(Start, Length);

    /// <summary>A plain word, as far as the next blank or special character.</summary>
    internal sealed record Word(string Text, int Start, int Length) : PatternSyntax(Start, Length);

    /// <summary>A word that ends in <c>*</c>; the text is without the star.</summary>
    internal sealed record Prefix(string Text, int Start, int Length)
        : PatternSyntax(Start, Length);

    /// <summary>Words in double quotes; the text is without the quotes.</summary>
    internal sealed record Quoted(string Text, int Start, int Length)
        : PatternSyntax(Start, Length);

    /// <summary><c>...</c> or <c>...N</c>.</summary>
    internal sealed record Gap(int Words, int Start, int Length) : PatternSyntax(Start, Length);

    /// <summary><c>&lt;name&gt;</c> or <c>&lt;name:type&gt;</c>.</summary>
    internal sealed record Angle(Located<string> Name, Located<string>? Type, int Start, int Length)
        : PatternSyntax(Start, Length);
}
