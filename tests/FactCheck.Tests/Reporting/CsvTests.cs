using FactCheck.Reporting.Publishing;

namespace FactCheck.Tests.Reporting;

public sealed class CsvTests
{
    public static TheoryData<string> Texts =>
        [
            .. Hostile.Texts,
            "=cmd|' /C calc'!A0",
            "+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            "a;=1",
            "a\",=1",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_row_a_claim_and_no_formula(string text)
    {
        var rows = Rows(Written.As("csv", SampleReport.Full(text)));
        rows.Count.ShouldBe(6);
        rows.ShouldAllBe(row => row.Count == rows[0].Count);
        rows.SelectMany(row => row)
            .ShouldAllBe(cell =>
                cell.Length == 0 || !"=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("hơn 70 nước", "hơn 70 nước")]
    [InlineData("1,5 triệu", "\"1,5 triệu\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("=1", "\"'=1\"")]
    [InlineData("", "")]
    public void A_cell_is_quoted_where_it_must_be(string text, string cell) =>
        CsvText.Cell(text).ShouldBe(cell);

    /// <summary>Reads CSV by the grammar of RFC 4180, with CRLF between rows.</summary>
    private static List<List<string>> Rows(string csv)
    {
        csv[0].ShouldBe('\uFEFF');
        csv.ShouldEndWith("\r\n");
        List<List<string>> rows =
        [
            [""],
        ];
        var quoted = false;
        for (var i = 1; i < csv.Length - 2; i++)
        {
            var row = rows[^1];
            if (csv[i] == '"')
            {
                if (quoted && csv[i + 1] == '"')
                {
                    row[^1] += csv[++i];
                    continue;
                }

                quoted = !quoted;
            }
            else if (!quoted && csv[i] == ',')
            {
                row.Add("");
            }
            else if (!quoted && csv[i] == '\r')
            {
                csv[++i].ShouldBe('\n');
                rows.Add([""]);
            }
            else
            {
                row[^1] += csv[i];
            }
        }

        return rows;
    }
}
