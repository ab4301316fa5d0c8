using Xunit.Abstractions;

namespace FactCheck.Tests.Extraction;

/// <summary>The tables in <c>Phrases/</c>: sentences and all figures in them.</summary>
public sealed class PhraseTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("vi", "dev")]
    [InlineData("vi", "test")]
    [InlineData("en", "dev")]
    [InlineData("en", "test")]
    [InlineData("fr", "dev")]
    [InlineData("fr", "test")]
    public void Sentences_have_these_figures_and_no_others(string language, string split) =>
        FigureTable
            .MeasureOf(language)
            .Check($"figures {language}", split, FigureTable.Rows(language, split), output);
}
