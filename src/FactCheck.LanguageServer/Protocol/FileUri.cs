namespace FactCheck.Protocol;

/// <summary>Turns the URIs of the protocol into paths and back.</summary>
internal static class FileUri
{
    /// <summary>The full path; <see langword="null"/> when the URI is not that of a file (<c>untitled:</c>).</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile
            ? Path.GetFullPath(parsed.LocalPath)
            : null;

    /// <summary>The URI of a file.</summary>
    public static string Of(string path) =>
        "file://"
        + (path.StartsWith('/') ? "" : "/")
        + string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
