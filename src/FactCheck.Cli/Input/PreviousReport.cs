using FactCheck.Reporting.History;

namespace FactCheck.Input;

/// <summary>The report of an earlier run that <c>check --previous</c> names.</summary>
internal static class PreviousReport
{
    private const string Mend =
        "--previous names a report that check --report json=PATH wrote; leave it out of the first run";

    /// <summary>Reads the report; <see langword="null"/> when none was named.</summary>
    /// <exception cref="InputException">It is not there, or is no such report.</exception>
    public static PastReport? Read(string? path)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(path);
            return PastReportReader.Read(file, out var problem)
                ?? throw new InputException($"{path}: {problem}", Mend);
        }
        catch (Exception missing)
            when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such file", Mend);
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"{path}: it cannot be read: {failure.Message}", Mend);
        }
    }
}
