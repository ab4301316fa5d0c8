using FactCheck.Corpus.Boilerplate;

namespace FactCheck.Corpus.Metadata;

/// <summary>What an analyst says of the pages of one site.</summary>
/// <param name="site">The site: a publisher's name or a host.</param>
/// <param name="drop">Lines that are boilerplate: whole lines, in which <c>*</c> stands for any text.</param>
public sealed class SiteRules(string site, IReadOnlyList<string> drop)
{
    private readonly LinePhrases _phrases = new(drop);

    /// <summary>The site: a publisher's name or a host.</summary>
    public string Site => site;

    /// <summary>The lines that are boilerplate, as written.</summary>
    public IReadOnlyList<string> Drop => drop;

    /// <summary>Whether these rules are for an article of <paramref name="source"/> or at <paramref name="url"/>.</summary>
    /// <remarks>A host covers its subdomains. <c>*</c> covers every article.</remarks>
    public bool AppliesTo(string? source, string? url)
    {
        if (site == "*" || string.Equals(source, site, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (
                address.Host.Equals(site, StringComparison.OrdinalIgnoreCase)
                || address.Host.EndsWith($".{site}", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>Whether <paramref name="line"/> is boilerplate on this site.</summary>
    internal bool Matches(ReadOnlySpan<char> line) => _phrases.Matches(line);
}
