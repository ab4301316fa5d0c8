using Xunit.Abstractions;

namespace FactCheck.Tests.Extraction;

/// <summary><c>Phrases/unseen*.yaml</c>: sentences that were written before their author looked at the engine; they only measure.</summary>
public sealed class UnseenTests(ITestOutputHelper output)
{
    public static TheoryData<string> Parts { get; } =
    [.. UnseenTable.Parts.Select(part => part.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Unseen_sentences_are_read_as_well_as_they_were(string name)
    {
        var part = UnseenTable.Parts.Single(part => part.Name == name);
        part.Measure.Check(name, "test", part.Rows, output);
    }
}
