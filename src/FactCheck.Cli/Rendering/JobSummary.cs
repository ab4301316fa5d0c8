using System.Text;
using FactCheck.Reporting;

namespace FactCheck.Rendering;

/// <summary>The page on which a CI host shows what the steps of a job tell: each step appends Markdown to one file.</summary>
internal static class JobSummary
{
    /// <summary>Appends <paramref name="report"/> to the file in one write.</summary>
    /// <param name="path">The file; it is made when it is not there.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Append(string path, Report report)
    {
        using var markdown = new StringWriter { NewLine = "\n" };
        new MarkdownReportWriter().Write(report, markdown);
        var bytes = Encoding.UTF8.GetBytes(markdown.ToString());
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write);
        file.Write(bytes);
    }
}
