using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class UnitRangeTests
{
    [Theory]
    [InlineData("😀 70 nước", 3, 2, 1, 4, 1, 6)]
    [InlineData("một\r\nhai 70", 9, 2, 2, 5, 2, 7)]
    [InlineData("một\nhai", 2, 4, 1, 3, 2, 3)]
    [InlineData("một", 3, 9, 1, 4, 1, 4)]
    public void Columns_are_utf_16_units(
        string text,
        int start,
        int length,
        int startLine,
        int startColumn,
        int endLine,
        int endColumn
    ) =>
        new LineMap(text)
            .RangeOf(new TextSpan(start, length))
            .ShouldBe(new UnitRange(startLine, startColumn, endLine, endColumn));
}
