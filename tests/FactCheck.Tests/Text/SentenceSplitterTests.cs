using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("vi", "Ông ở TP. Hồ Chí Minh. Bà ở Huế.", "Ông ở TP. Hồ Chí Minh.|Bà ở Huế.")]
    [InlineData("en", "Mr. Smith met Gen. Lee. They spoke.", "Mr. Smith met Gen. Lee.|They spoke.")]
    [InlineData(
        "en",
        "He left St. Petersburg. U.S. troops stayed.",
        "He left St. Petersburg.|U.S. troops stayed."
    )]
    [InlineData(
        "vi",
        "Có gạo, muối v.v. và dầu. Sau đó có v.v. Rồi thôi.",
        "Có gạo, muối v.v. và dầu.|Sau đó có v.v.|Rồi thôi."
    )]
    [InlineData("vi", "Giá 1.200.000 đồng. Tăng 3,5%.", "Giá 1.200.000 đồng.|Tăng 3,5%.")]
    [InlineData(
        "vi",
        "Ông ngập ngừng... rồi nói. Họ đi… Trời tối...",
        "Ông ngập ngừng... rồi nói.|Họ đi…|Trời tối..."
    )]
    [InlineData(
        "vi",
        "“Ai đi?” ông nói. “Tôi đi!” Ông Nam đứng dậy.",
        "“Ai đi?” ông nói.|“Tôi đi!”|Ông Nam đứng dậy."
    )]
    [InlineData(
        "en",
        "He said \"Go.\" She left. (It rained.) All slept.",
        "He said \"Go.\"|She left.|(It rained.)|All slept."
    )]
    [InlineData("en", "Really?! Yes. No. 5 is alive", "Really?!|Yes.|No. 5 is alive")]
    [InlineData("vi", "Họ ăn no. Rồi ngủ.", "Họ ăn no.|Rồi ngủ.")]
    [InlineData("xx", "Mr. Smith ở TP. Huế.", "Mr. Smith ở TP. Huế.")]
    [InlineData("en", "", "")]
    [InlineData("en", "...", "...")]
    public void Paragraphs_are_cut(string language, string text, string expected)
    {
        var cut = new TextAnalyzer(new WordTable()).Analyze(
            text,
            [(new TextSpan(0, text.Length), language)]
        );
        var sentences = new List<string>();
        foreach (var sentence in cut.Sentences)
        {
            sentences.Add(sentence.Span.In(text).ToString());
        }
        string.Join('|', sentences).ShouldBe(expected);
    }

    [Fact]
    public void Sentences_cover_the_tokens_of_every_truncation()
    {
        const string text = "“Ai đi?” ông nói. Mr. Smith... (v.v.) 😀! TP. Huế: 3.5%. U.S. troops.";
        for (var length = 0; length <= text.Length; length++)
        {
            var cut = new TextAnalyzer(new WordTable()).Analyze(
                text[..length],
                [(new TextSpan(0, length), "vi")]
            );
            var next = 0;
            foreach (var sentence in cut.Sentences)
            {
                sentence.FirstToken.ShouldBe(next);
                sentence.EndToken.ShouldBeGreaterThan(next);
                sentence.Span.End.ShouldBeLessThanOrEqualTo(length);
                next = sentence.EndToken;
            }
            next.ShouldBe(cut.Tokens.Length);
        }
    }
}
