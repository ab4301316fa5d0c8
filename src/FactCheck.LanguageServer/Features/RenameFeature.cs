using FactCheck.Protocol;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Grammar;

namespace FactCheck.Features;

/// <summary>Renames vocabularies, rules and captures everywhere.</summary>
/// <param name="names">Finds the names.</param>
internal sealed class RenameFeature(NamesFeature names)
{
    /// <summary>The name that would be renamed; <see langword="null"/> where none stands.</summary>
    public Occurrence? Prepare(Site site) =>
        names.At(site) is { Kind: NameKind.Vocabulary or NameKind.Rule or NameKind.Capture } name
        && names.All(site, name).Any(item => item.Name.IsDefinition)
            ? name
            : null;

    /// <summary>The edits.</summary>
    /// <exception cref="RpcException">The name cannot be changed, or not to <paramref name="newName"/>.</exception>
    public IEnumerable<(Place Place, string Text)> Rename(Site site, string newName)
    {
        if (Prepare(site) is not { } name)
        {
            throw Refused(
                "here stands no name of a vocabulary, a rule or a capture that is defined"
            );
        }
        Check(site, name, newName);
        return names
            .All(site, name)
            .Select(item => (site.PlaceOf(item.Path, item.Name.Span), newName));
    }

    private void Check(Site site, Occurrence name, string newName)
    {
        var isName =
            newName.Length > 0
            && newName.All(c => Scan.IsNameChar(c) || (c == '.' && name.Kind == NameKind.Rule));
        if (!isName)
        {
            throw Refused($"'{newName}' is no name: names have letters, digits, '-' and '_'");
        }
        if (name.Kind == NameKind.Vocabulary && KindNames.Find(newName) is not null)
        {
            throw Refused($"'{newName}' is the name of a kind of value");
        }
        if (newName != name.Name && names.All(site, name with { Name = newName }).Any())
        {
            throw Refused($"'{newName}' is the name of something else already");
        }
        if (name.Kind != NameKind.Capture && Unreadable(site, name) is { } file)
        {
            throw Refused($"{file} may name it too and is no rule file at present: mend it first");
        }
    }

    private static string? Unreadable(Site site, Occurrence name) =>
        site.Project.Paths.FirstOrDefault(path =>
            site.Project.Parsed(path) is { Syntax: null, File: { } file }
            && file.Text.Contains(name.Name, StringComparison.Ordinal)
        );

    private static RpcException Refused(string reason) => new(RpcException.RequestFailed, reason);
}
