using FactCheck.Reporting;

namespace FactCheck.Tests.Reporting;

/// <summary>Reports as the writers write them.</summary>
internal static class Written
{
    /// <summary><paramref name="report"/> in <paramref name="format"/>.</summary>
    public static string As(string format, Report report)
    {
        var output = new StringWriter { NewLine = "\r\n" };
        ReportFormats.All.Single(writer => writer.Format == format).Write(report, output);
        return output.ToString();
    }
}
