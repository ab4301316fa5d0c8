using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class WordTableTests
{
    [Fact]
    public void Folding_on_the_stack_agrees_with_folding()
    {
        Span<char> folded = stackalloc char[8];
        var fast = 0;
        foreach (
            var frame in new[]
            {
                "{0}",
                "o{0}",
                "qu{0}",
                "t{0}",
                "bu{0}",
                "{0}a",
                "h{0}y",
                "K{0}",
                "ba{0}n",
            }
        )
        {
            for (var c = 0; c <= char.MaxValue; c++)
            {
                var word = frame.Replace("{0}", $"{(char)c}", StringComparison.Ordinal);
                if (WordFolding.TryFoldLatin(word, folded))
                {
                    fast++;
                    folded[..word.Length]
                        .ToString()
                        .ShouldBe(WordFolding.Fold(word), $"U+{c:X4} in {frame}");
                }
            }
        }
        fast.ShouldBeGreaterThan(4000);
    }

    [Theory]
    [InlineData("người", "NGƯỜI")]
    [InlineData("hòa", "Hoà")]
    [InlineData("tỉ", "tỷ")]
    [InlineData("don't", "Don’t")]
    [InlineData("привет", "ПРИВЕТ")]
    [InlineData("e\u0301", "é")]
    public void Spellings_have_one_number(string word, string other)
    {
        var table = new WordTable();
        var id = table.Add(word);
        table.Find(other).ShouldBe(id);
        table.Find(other).ShouldBe(id, "the second time, when it may be remembered");
        table.Find(other + "x").ShouldBe(0);
        table.Add(other).ShouldBe(id);
    }

    [Fact]
    public void Lone_surrogates_and_long_words_are_words_like_others()
    {
        var table = new WordTable();
        var longWord = new string('é', 5000);
        var id = table.Add("\ud800");
        table.Find("\ud800").ShouldBe(id);
        table.Find(longWord).ShouldBe(0);
        table.Add(longWord).ShouldBe(table.Find(longWord.ToUpperInvariant()));
    }

    [Fact]
    public void Look_up_of_known_and_unknown_words_allocates_nothing()
    {
        var table = new WordTable();
        table.Add("người");
        table.Find("привет");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            table.Find("Người");
            table.Find("Extraordinarily");
            table.Find("привет");
        }
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
