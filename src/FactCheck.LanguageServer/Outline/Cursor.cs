namespace FactCheck.Outline;

/// <summary>Where the cursor stands in a file.</summary>
/// <param name="Path">The keys that lead there, <c>-</c> for an item of a list: <c>rules - find vi -</c>.</param>
/// <param name="Start">Where the text that it stands in begins, without its quotes; the cursor itself where there is none.</param>
/// <param name="End">Where that text ends.</param>
/// <param name="IsKey">Whether that text is a key.</param>
/// <param name="MayBeKey">Whether that text may become a key once its colon is written.</param>
internal sealed record Cursor(
    IReadOnlyList<string> Path,
    int Start,
    int End,
    bool IsKey,
    bool MayBeKey
);
