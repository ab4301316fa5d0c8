using System.Globalization;

namespace FactCheck.Watching;

/// <summary>What tells whether files changed without reading them: their names, lengths and times of change.</summary>
internal static class RuleStamps
{
    /// <summary>The stamps of <paramref name="files"/>, and of the YAML files in those of them that are folders, as one text.</summary>
    public static string Of(IEnumerable<string> files) =>
        string.Join(
            '\n',
            files
                .SelectMany(Below)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(file =>
                    string.Create(CultureInfo.InvariantCulture, $"{file}|{FileStamp.Of(file)}")
                )
        );

    private static IEnumerable<string> Below(string path)
    {
        try
        {
            return Directory.Exists(path)
                ?
                [
                    .. Directory
                        .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                        .Where(file => Path.GetExtension(file) is ".yaml" or ".yml"),
                ]
                : [path];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [path];
        }
    }
}
