using FactCheck.Claims;

namespace FactCheck.Reporting;

/// <summary>Links to articles, for reports that can hold them.</summary>
internal static class ArticleLink
{
    /// <summary>
    /// The address that the article's metadata names, if it is of the web; else its file as seen from
    /// <paramref name="folder"/>, as a relative URI reference that carries no scheme.
    /// </summary>
    /// <param name="claim">A claim in the article.</param>
    /// <param name="folder">Full path of the report's folder; <see langword="null"/> where files cannot be linked to.</param>
    /// <returns>The link; <see langword="null"/> where there is nothing to lead to.</returns>
    public static string? Of(Claim claim, string? folder) =>
        WebAddress(claim)
        ?? (
            folder is not null && claim.Location?.Path is { Length: > 1 } path
                ? ReportPath.UriOf(Path.GetRelativePath(folder, Path.GetFullPath(path)))
                : null
        );

    /// <summary>The address of the article on the web; <see langword="null"/> for none, and for any other scheme than http and https.</summary>
    public static string? WebAddress(Claim claim) =>
        Uri.TryCreate(claim.Url, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url.AbsoluteUri
            : null;
}
