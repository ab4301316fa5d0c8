using System.Globalization;
using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Extraction;

/// <summary>What a phrase table says of its <c>test</c> rows, and the check of both halves against it.</summary>
/// <remarks>
/// The readers are tuned on <c>dev</c> rows, all of which must be right but the known misses. The <c>test</c> rows only
/// measure: their share must not fall below the last one recorded in the table under <c>measured</c>.
/// </remarks>
/// <param name="LastRight">Rows that were right when the table was last measured.</param>
/// <param name="LastAll">Rows there were then.</param>
internal sealed record TableMeasure(int LastRight, int LastAll)
{
    public static TableMeasure Of(YamlMappingNode table)
    {
        var last = table["measured"]["last"].ToString().Split(" of ");
        return new TableMeasure(
            int.Parse(last[0], CultureInfo.InvariantCulture),
            int.Parse(last[1], CultureInfo.InvariantCulture)
        );
    }

    public void Check(
        string name,
        string split,
        IReadOnlyList<TableRow> rows,
        ITestOutputHelper output
    )
    {
        var misses = rows.Where(row => !row.IsRight && !row.IsKnown).ToList();
        var right = rows.Count(row => row.IsRight);
        output.WriteLine(
            $"{name} {split}: {right} of {rows.Count} ({(double)right / rows.Count:P1})"
        );
        foreach (var miss in rows.Where(row => !row.IsRight))
        {
            output.WriteLine($"  {miss}");
        }
        rows.Where(row => row.IsRight && row.IsKnown)
            .ShouldBeEmpty("these rows are right now: take `known` from them");
        if (split == "dev")
        {
            misses.ShouldBeEmpty();
        }
        else
        {
            ((double)right / rows.Count).ShouldBeGreaterThanOrEqualTo((double)LastRight / LastAll);
        }
    }
}
