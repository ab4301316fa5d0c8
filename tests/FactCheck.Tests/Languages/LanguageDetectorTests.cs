using FactCheck.Languages;
using FactCheck.Tests.Extraction.Dates;
using Xunit.Abstractions;

namespace FactCheck.Tests.Languages;

public sealed class LanguageDetectorTests(ITestOutputHelper output)
{
    private const double Floor = 0.9;

    private static readonly LanguageDetector Detector = new(LanguageSet.Default);

    [Theory]
    [InlineData("vi", "Bão làm 5 nhà sập.")]
    [InlineData("vi", "Xe khách lao xuống mương, 3 người chết")]
    [InlineData("vi", "Hôm qua (14/10), du khách đến Hà Nội")]
    [InlineData("vi", "Vé tàu Tết đã hết")]
    [InlineData("vi", "Lễ hội kéo dài 3 ngày")]
    [InlineData("vi", "Công an bắt 3 nghi phạm ở Nice")]
    [InlineData("en", "At least 21 killed in the attack")]
    [InlineData("en", "Three men left.")]
    [InlineData("en", "He left on Monday")]
    [InlineData("en", "Plus 200 tons of grain for the region")]
    [InlineData("en", "The president said Tuesday that talks had failed.")]
    [InlineData("fr", "Trois morts à Nice.")]
    [InlineData("fr", "Plus d'un million d'habitants")]
    [InlineData("fr", "Près de 300 personnes ont été évacuées à Paris.")]
    [InlineData("fr", "Le président a parlé mardi.")]
    [InlineData("fr", "L’armée a annoncé le retrait de ses soldats.")]
    [InlineData("fr", "Il est arrivé hier")]
    public void A_sentence_is_told(string language, string text) =>
        Detector.Detect(text, "none").ShouldBe(language);

    [Theory]
    [InlineData("vi", "")]
    [InlineData("en", "")]
    [InlineData("fr", "220 000")]
    [InlineData("fr", "Airbus A321")]
    public void Without_a_sign_it_is_the_fallback(string fallback, string text) =>
        Detector.Detect(text, fallback).ShouldBe(fallback);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("fr")]
    public void Most_sentences_of_the_tables_are_told(string language)
    {
        var rows = DateRow.Load(language);
        var missed = rows.Where(row => Detector.Detect(row.Text, "none") != language).ToList();
        missed.ForEach(row => output.WriteLine($"{Detector.Detect(row.Text, "none")}: {row.Text}"));
        output.WriteLine($"{language}: {missed.Count} of {rows.Count} missed");
        ((double)missed.Count / rows.Count).ShouldBeLessThanOrEqualTo(1 - Floor);
    }

    [Fact]
    public void All_packs_of_the_assembly_are_loaded_and_one_is_the_fallback()
    {
        LanguageSet.Default.Packs.Select(pack => pack.Code).ShouldBe(["vi", "en", "fr"]);
        LanguageSet.Default.Packs.Count(pack => pack.IsFallback).ShouldBe(1);
    }
}
