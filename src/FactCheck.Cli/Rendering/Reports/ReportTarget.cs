using FactCheck.Reporting;
using FactCheck.Settings;
using FactCheck.Text;

namespace FactCheck.Rendering.Reports;

/// <summary>What <c>--report FORMAT[=PATH]</c> asks for.</summary>
/// <param name="Writer">The format.</param>
/// <param name="Path">The file; <see langword="null"/> for standard output.</param>
internal sealed record ReportTarget(IReportWriter Writer, string? Path)
{
    /// <summary>Reads the values of the option, in order; none at all mean the console.</summary>
    /// <exception cref="UsageException">A format is unknown, a path is empty, or two reports want one place.</exception>
    public static IReadOnlyList<ReportTarget> Parse(
        IReadOnlyList<string> values,
        CliConsole console
    )
    {
        if (values.Count == 0)
        {
            return [Parse(ConsoleReportWriter.Name, console)];
        }

        var targets = values.Select(value => Parse(value, console)).ToList();
        var clash = targets
            .GroupBy(target => target.Path ?? "")
            .FirstOrDefault(group => group.Count() > 1);
        return clash is null
            ? targets
            : throw new UsageException(
                clash.Key.Length == 0
                    ? "two reports want standard output"
                    : $"two reports want the file '{clash.Key}'",
                "give each a file of its own: --report json=report.json"
            );
    }

    /// <summary>Writes <paramref name="report"/> where it belongs.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(Report report, CliConsole console)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path ?? "-"));
        report = report with { Folder = folder };
        if (Path is null)
        {
            Writer.Write(report, console.Out);
            console.Out.Flush();
        }
        else
        {
            AtomicFile.Write(Path, output => Writer.Write(report, output));
        }
    }

    private static ReportTarget Parse(string value, CliConsole console)
    {
        var (format, path) = ReportName.Parse(value);
        if (path is { Length: 0 })
        {
            throw new UsageException(
                $"--report {value} names no file",
                $"write --report {format} for standard output, or --report {format}=PATH"
            );
        }

        return new ReportTarget(WriterOf(format, path, console), path);
    }

    private static IReportWriter WriterOf(string format, string? path, CliConsole console)
    {
        if (format == ConsoleReportWriter.Name)
        {
            return path is null
                ? new ConsoleReportWriter(console.Width, console.Color)
                : new ConsoleReportWriter(CliConsole.DefaultWidth, color: false);
        }

        return ReportFormats.All.FirstOrDefault(writer => writer.Format == format)
            ?? throw Unknown(format);
    }

    private static UsageException Unknown(string format)
    {
        return new UsageException(
            $"unknown report format '{format}'",
            NearestName.Of(format, SettingsKeys.Reports) is { } near
                ? $"did you mean '{near}'?"
                : $"known are {string.Join(", ", SettingsKeys.Reports)}"
        );
    }
}
