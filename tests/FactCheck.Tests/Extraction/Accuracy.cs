namespace FactCheck.Tests.Extraction;

/// <summary>How many of the mentions that were found are right, and how many of those wanted were found.</summary>
/// <remarks>A mention that its row does not want is wrong, and so is one of two alike where only one is wanted.</remarks>
/// <param name="Wanted">Mentions that the rows want.</param>
/// <param name="Found">Mentions that were read.</param>
/// <param name="Right">Mentions that were read and wanted.</param>
internal readonly record struct Accuracy(int Wanted, int Found, int Right)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

    public static Accuracy operator +(Accuracy a, Accuracy b) =>
        new(a.Wanted + b.Wanted, a.Found + b.Found, a.Right + b.Right);

    public static Accuracy Of(IEnumerable<TableRow> rows) =>
        rows.Aggregate(default(Accuracy), (sum, row) => sum + Of(row));

    private static Accuracy Of(TableRow row)
    {
        var left = row.Wanted.ToList();
        return new Accuracy(row.Wanted.Count, row.Found.Count, row.Found.Count(left.Remove));
    }
}
