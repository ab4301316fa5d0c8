using System.Globalization;
using FactCheck.Reporting.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Reporting;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData("  two   words\n", "two words")]
    [InlineData("hơn 220.000 người", "hơn 220.000 người")]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u202eb", "a\uFFFDb")]
    [InlineData("\ud83d\udc68\u200d\ud83d\udc69", "\ud83d\udc68\u200d\ud83d\udc69")]
    public void One_line_is_safe_to_show(string text, string expected) =>
        ReportText.OneLine(text).ShouldBe(expected);

    [Fact]
    public void No_text_keeps_a_control_character() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<string?>(),
                (string? text) =>
                    ReportText
                        .OneLine(text ?? "")
                        .All(c =>
                            !char.IsControl(c)
                            && !IsDirectionMark(c)
                            && c is not ('\u2028' or '\u2029')
                        )
            )
        );

    [Fact]
    public void Hostile_texts_become_harmless() =>
        Hostile.Texts.ShouldAllBe(text =>
            ReportText.OneLine(text).All(c => !char.IsControl(c) && !IsDirectionMark(c))
        );

    private static bool IsDirectionMark(char c) =>
        c is not ('\u200c' or '\u200d')
        && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
