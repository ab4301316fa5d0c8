using System.Globalization;
using FactCheck.Rules.Formatting;

namespace FactCheck.Watching;

/// <summary>What tells whether files changed without reading them: their names, lengths and times of change.</summary>
internal static class RuleStamps
{
    /// <summary>The stamps of <paramref name="files"/>, and of the rule files in those of them that are folders, as one text.</summary>
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
            return RuleFormatter.FilesOf(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [path];
        }
    }
}
