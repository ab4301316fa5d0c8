namespace FactCheck.Text;

/// <summary>What a UTF-16 unit does in a token, for every unit looked up once.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>A token of its own.</summary>
    Other = 0,

    /// <summary>White space, a control or a format character (a zero-width space, a direction mark): no token.</summary>
    Space = 1,

    /// <summary>A letter or a mark on one.</summary>
    Letter = 2,

    /// <summary>A digit, also a fullwidth one.</summary>
    Digit = 4,

    /// <summary>Joins two letters: an apostrophe.</summary>
    JoinsLetters = 8,

    /// <summary>Joins two digits: <c>. , : /</c> and the dashes.</summary>
    JoinsDigits = 16,

    /// <summary>Half of a character outside the basic plane.</summary>
    Surrogate = 32,
}
