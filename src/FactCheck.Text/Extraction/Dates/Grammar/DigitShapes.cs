namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>Kinds of tokens with digits, by which most slots are passed over without a look at their characters.</summary>
[Flags]
internal enum DigitShapes : byte
{
    /// <summary>No token with digits, or one that no date is written with: <c>1.234</c>.</summary>
    None = 0,

    /// <summary>ASCII digits alone: <c>2015</c>.</summary>
    Plain = 1,

    /// <summary>Two numbers of at most two digits with a slash: <c>20/5</c>.</summary>
    Slash = 2,

    /// <summary>Two numbers of at most two digits with a dash: <c>18-9</c>.</summary>
    Dash = 4,

    /// <summary>Two numbers of at most two digits with a point: <c>23.12</c>.</summary>
    Point = 8,

    /// <summary>Two numbers, one of them as long as a year: <c>9/2014</c>, <c>2015-16</c>.</summary>
    Years = 16,

    /// <summary>Three to six numbers: <c>30/9/2015</c>, <c>13-14/10</c>.</summary>
    Dates = 32,

    /// <summary>Numbers with a colon: <c>15:30</c>.</summary>
    Clock = 64,

    /// <summary>Digits and letters: <c>15h30</c>, <c>21st</c>.</summary>
    Mixed = 128,

    /// <summary>All tokens with digits.</summary>
    All = Plain | Slash | Dash | Point | Years | Dates | Clock | Mixed,
}
