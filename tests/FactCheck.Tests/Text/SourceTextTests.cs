using System.Text;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("Hơn 220.000 người thiệt mạng ở Syria")]
    [InlineData("ệ ở đầu, và ở cuối: ẩ")]
    public void Spans_of_decomposed_text_map_back_exactly(string composed)
    {
        var source = SourceText.From(composed.Normalize(NormalizationForm.FormD));
        source.Normalized.ShouldBe(composed);
        for (var start = 0; start < composed.Length; start++)
        {
            for (var end = start + 1; end <= composed.Length; end++)
            {
                var original = source.Map.ToOriginal(TextSpan.FromBounds(start, end));
                original
                    .In(source.Original)
                    .ToString()
                    .ShouldBe(composed[start..end].Normalize(NormalizationForm.FormD));
            }
        }
    }

    [Fact]
    public void Composed_text_is_not_copied()
    {
        var text = "Hơn 220.000 người";
        var source = SourceText.From(text);
        source.Normalized.ShouldBeSameAs(text);
        source.Map.IsIdentity.ShouldBeTrue();
    }

    [Fact]
    public void A_lone_surrogate_stays()
    {
        var source = SourceText.From("e\u0301\ud800x");
        source.Normalized.ShouldBe("é\ud800x");
        source.Map.ToOriginal(new TextSpan(2, 1)).ShouldBe(new TextSpan(3, 1));
    }

    [Fact]
    public void Maps_follow_one_another()
    {
        // "&amp;e" + combining acute in a file, "&" + the same rendered, then composed.
        var rendered = new OffsetMap.Builder();
        rendered.Replace(0, 1, 0, 5);
        rendered.Copy(1, 5, 2);
        var normalized = SourceText.From("&e\u0301");
        var whole = normalized.Map.Then(rendered.Build());
        whole.ToOriginal(new TextSpan(0, 1)).ShouldBe(new TextSpan(0, 5));
        whole.ToOriginal(new TextSpan(1, 1)).ShouldBe(new TextSpan(5, 2));
        whole.ToOriginal(new TextSpan(0, 2)).ShouldBe(new TextSpan(0, 7));
    }

    [Fact]
    public void Lines_are_those_of_the_file()
    {
        var source = SourceText.From("một\r\nngu\u031Bo\u031B\u0300i x");
        var span = source.Map.ToOriginal(
            new TextSpan(source.Normalized.IndexOf('x', StringComparison.Ordinal), 1)
        );
        source.Lines.PositionAt(span.Start).ToString().ShouldBe("2:7");
    }
}
