using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;

namespace FactCheck.Waivers;

/// <summary>Reads the two kinds of files that set findings aside: a version, and one list of mappings.</summary>
internal static class WaiverFile
{
    /// <summary>The key of the version, as in rule files.</summary>
    public const string Version = "factcheck";

    // A baseline of a large corpus holds an entry a finding.
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>The items of the list; none when the file cannot be read or is of another kind, which is reported.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="what">What it is, for messages: <c>a baseline</c>.</param>
    /// <param name="list">The key of the list.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static IReadOnlyList<YamlNode.Mapping> Read(
        string path,
        string what,
        string list,
        DiagnosticBag diagnostics
    )
    {
        if (
            BytesOf(path, diagnostics) is not { } bytes
            || RuleFileDecoder.Decode(path, bytes, diagnostics) is not { } file
            || YamlTreeReader.Read(file) is not { } root
        )
        {
            return [];
        }

        if (root is not YamlNode.Mapping mapping)
        {
            root.Report(
                DiagnosticCatalog.EmptyFile,
                $"{what} must be a mapping, not {root.Shape}",
                $"begin with: {Version}: 1"
            );
            return [];
        }

        var keys = new MappingReader(mapping, what, [Version, list]);
        keys.Require(Version, "1");
        if (keys.Find(Version) is { } version and not YamlNode.Scalar { Value: "1" })
        {
            version.Report(
                DiagnosticCatalog.Version,
                $"this version of {what} is not known",
                $"write: {Version}: 1"
            );
        }

        return [.. keys.Mappings(list)];
    }

    private static byte[]? BytesOf(string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(path).Length <= MaxBytes)
            {
                return File.ReadAllBytes(path);
            }

            diagnostics.AddWithoutLine(
                DiagnosticCatalog.TooLarge,
                path,
                $"the file is larger than {MaxBytes / 1024 / 1024} MB"
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.AddWithoutLine(
                DiagnosticCatalog.Unreadable,
                path,
                File.Exists(path) ? failure.Message : "there is no such file"
            );
        }

        return null;
    }
}
