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

    [Fact]
    public void Columns_of_long_lines_count_what_people_see()
    {
        var line = string.Concat(Enumerable.Repeat("a😀e\u0301\u00a0", 2_000));
        var text = $"một\n{line}\r\n{line}";
        var map = new LineMap(text);

        foreach (var element in new[] { 0, 1, 511, 512, 513, 1_500, 7_999 })
        {
            var offset = line[..(element / 4 * 6)].Length + new[] { 0, 1, 3, 5 }[element % 4];
            map.PositionAt(4 + offset).ShouldBe(new LinePosition(2, element + 1));
            map.PositionAt(4 + line.Length + 2 + offset).ShouldBe(new LinePosition(3, element + 1));
        }
        map.PositionAt(text.Length).ShouldBe(new LinePosition(3, 8_001));
        map.PositionAt(4 + line.Length).ShouldBe(new LinePosition(2, 8_001));
    }
}
