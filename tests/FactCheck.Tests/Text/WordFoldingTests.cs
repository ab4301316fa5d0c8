using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class WordFoldingTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Thuỷ", "thủy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("tỷ", "tỉ")]
    [InlineData("quý", "quí")]
    [InlineData("NGƯỜI", "người")]
    [InlineData("ế", "ế")]
    public void Spellings_of_one_word_fold_to_one_form(string left, string right) =>
        WordFolding.Fold(left).ShouldBe(WordFolding.Fold(right));

    [Theory]
    [InlineData("đo", "do")]
    [InlineData("ba", "bà")]
    [InlineData("may", "mai")]
    public void Different_words_stay_apart(string left, string right) =>
        WordFolding.Fold(left).ShouldNotBe(WordFolding.Fold(right));

    [Theory]
    [InlineData("😀")]
    [InlineData("𝐀𝐁")]
    [InlineData("\uD800x")]
    [InlineData("x\uDC00")]
    public void Characters_outside_the_basic_plane_and_lone_surrogates_pass(string word) =>
        WordFolding.Fold(word).ShouldBe(word);
}
