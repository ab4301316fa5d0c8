namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>Kinds of tokens with digits, by which most slots are passed over without a look at their characters.</summary>
[Flags]
internal enum DigitShapes : byte
{
    /// <summary>No token with digits.</summary>
    None = 0,

    /// <summary>ASCII digits alone: <c>2015</c>.</summary>
    Plain = 1,

    /// <summary>Digits with marks between them, and digits that are not ASCII: <c>13-14/10</c>, <c>15:30</c>.</summary>
    Marked = 2,

    /// <summary>Digits and letters: <c>15h30</c>, <c>21st</c>.</summary>
    Mixed = 4,

    /// <summary>All tokens with digits.</summary>
    All = Plain | Marked | Mixed,
}
