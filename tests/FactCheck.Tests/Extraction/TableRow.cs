namespace FactCheck.Tests.Extraction;

/// <summary>A row of a phrase table as it came out.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="IsKnown">Whether the table lists it as a known miss, which must still be missed.</param>
/// <param name="Wanted">What the table says is in it.</param>
/// <param name="Found">What was read.</param>
internal sealed record TableRow(
    string Text,
    bool IsKnown,
    IReadOnlyList<string> Wanted,
    IReadOnlyList<string> Found
)
{
    public bool IsRight => Wanted.SequenceEqual(Found);

    public override string ToString() =>
        $"{Text}: [{string.Join(" ; ", Found)}], expected [{string.Join(" ; ", Wanted)}]";
}
