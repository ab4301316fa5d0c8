namespace FactCheck.Rules.Diagnostics;

/// <summary>An example of a mistake: a rule file that makes it and nothing else, and the same file mended.</summary>
/// <param name="Wrong">The file with the mistake, or what was done in words.</param>
/// <param name="Right">The file without it, or what to do in words.</param>
/// <param name="IsRuleFile">Whether both are rule files, and not words about files.</param>
/// <param name="Besides">Other files that the mistake takes, by name: two files that use each other.</param>
/// <remarks>The files are <c>Rules/Examples/CODE.yaml</c>, their parts led by lines that begin with <c># ====</c>.</remarks>
public sealed record DiagnosticExample(
    string Wrong,
    string Right,
    bool IsRuleFile,
    IReadOnlyDictionary<string, string> Besides
)
{
    private const string Mark = "# ==== ";
    private const string File = "file ";

    /// <summary>The example of <paramref name="code"/>, a code of the <see cref="DiagnosticCatalog"/>.</summary>
    /// <exception cref="InvalidOperationException">The code has no example.</exception>
    internal static DiagnosticExample Of(string code)
    {
        var assembly = typeof(DiagnosticExample).Assembly;
        using var stream =
            assembly.GetManifestResourceStream($"Examples/{code}")
            ?? throw new InvalidOperationException($"{code} has no example");
        using var reader = new StreamReader(stream);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var part = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                part = line[Mark.Length..];
                parts[part] = "";
            }
            else
            {
                parts[part] += $"{line}\n";
            }
        }
        return Of(parts);
    }

    private static DiagnosticExample Of(Dictionary<string, string> parts) =>
        parts.TryGetValue("wrong", out var wrong)
            ? new DiagnosticExample(wrong, parts["right"], true, Files(parts))
            : new DiagnosticExample(
                parts["wrong in words"],
                parts["right in words"],
                false,
                Files(parts)
            );

    private static Dictionary<string, string> Files(Dictionary<string, string> parts) =>
        parts
            .Where(part => part.Key.StartsWith(File, StringComparison.Ordinal))
            .ToDictionary(part => part.Key[File.Length..], part => part.Value);
}
