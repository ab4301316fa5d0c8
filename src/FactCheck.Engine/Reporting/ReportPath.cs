using System.Text;

namespace FactCheck.Reporting;

/// <summary>File names as other programs want them.</summary>
internal static class ReportPath
{
    /// <summary>The path with slashes and without <c>./</c> in front, as hosts name the files of a repository.</summary>
    public static string Of(string path)
    {
        var slashed = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        while (slashed.StartsWith("./", StringComparison.Ordinal))
        {
            slashed = slashed[2..].TrimStart('/');
        }

        return slashed;
    }

    /// <summary>The path as a URI reference (RFC 3986): relative as the user named it, <c>file:</c> when it was absolute.</summary>
    public static string UriOf(string path)
    {
        var name = Of(path);
        var uri = new StringBuilder(name.Length + 8);
        if (Path.IsPathFullyQualified(path))
        {
            uri.Append(name.StartsWith('/') ? "file://" : "file:///");
        }

        // A lone surrogate has no UTF-8 form.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
        return uri.AppendJoin('/', whole.Split('/').Select(Uri.EscapeDataString)).ToString();
    }
}
