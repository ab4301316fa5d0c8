using System.Text;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class SourceDecoderTests
{
    private const string Sample = "Hơn 220.000 người \uFFFD 😀";

    public static TheoryData<string, byte[]> Readable =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
            { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)] },
            { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
            { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Known_encodings_are_read(string name, byte[] bytes)
    {
        SourceDecoder.TryDecode(bytes, out var text, out var error).ShouldBeTrue(name);
        text.ShouldBe(Sample);
        error.ShouldBeNull();
    }

    [Theory]
    [InlineData("61 62 FF 63", "not UTF-8 at byte 2")]
    [InlineData("EF BB BF 61 C3", "not UTF-8 at byte 4")]
    [InlineData("61 ED A0 80", "not UTF-8 at byte 1")]
    [InlineData("61 00 62 00", "a NUL byte: this is no text, or UTF-16 without a mark at byte 1")]
    [InlineData("FF FE 61 00 00 D8 62 00", "not UTF-16: half a surrogate pair at byte 4")]
    [InlineData("FE FF 00 61 DC 00", "not UTF-16: half a surrogate pair at byte 4")]
    [InlineData("FF FE 61 00 00 00 62 00", "a NUL character: this is no text at byte 4")]
    [InlineData("FF FE 61", "UTF-16 with half a character at its end at byte 2")]
    [InlineData("FF FE 00 00 61 00 00 00", "UTF-32 is not read; save the file as UTF-8 at byte 0")]
    public void Anything_else_is_an_error_with_its_place(string hex, string expected)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        SourceDecoder.TryDecode(bytes, out var text, out var error).ShouldBeFalse();
        text.ShouldBeEmpty();
        error!.ToString().ShouldBe(expected);
    }

    [Fact]
    public void An_empty_file_is_an_empty_text()
    {
        SourceDecoder.TryDecode([], out var text, out _).ShouldBeTrue();
        text.ShouldBeEmpty();
    }
}
