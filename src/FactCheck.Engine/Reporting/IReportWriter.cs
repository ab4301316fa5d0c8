namespace FactCheck.Reporting;

/// <summary>Writes a report in one format. A writer computes nothing that the model does not hold.</summary>
public interface IReportWriter
{
    /// <summary>The name after <c>--report</c>: <c>json</c>.</summary>
    string Format { get; }

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>, with LF line ends unless the format has others.</summary>
    void Write(Report report, TextWriter output);
}
