using FactCheck.Rules.Binding;
using FactCheck.Rules.Loading;

namespace FactCheck.Features;

/// <summary>Finds where the name at a place is defined and where else it stands.</summary>
/// <param name="index">The names of the files.</param>
internal sealed class NamesFeature(NameIndex index)
{
    /// <summary>The name at the place.</summary>
    public Occurrence? At(Site site) => index.At(site.Parsed, site.Offset);

    /// <summary>Where the name at the place is defined.</summary>
    public IEnumerable<Place> Definitions(Site site) =>
        At(site) switch
        {
            null => [],
            { Kind: NameKind.File } file => FileOf(site, file),
            { } name => All(site, name)
                .Where(item => item.Name.IsDefinition)
                .Select(item => site.PlaceOf(item.Path, item.Name.Span)),
        };

    /// <summary>Where the name at the place stands.</summary>
    public IEnumerable<Place> References(Site site, bool withDefinition) =>
        At(site) is not { Kind: not NameKind.File } name
            ? []
            : All(site, name)
                .Where(item => withDefinition || !item.Name.IsDefinition)
                .Select(item => site.PlaceOf(item.Path, item.Name.Span));

    /// <summary>All places where <paramref name="name"/> means the same as at <paramref name="site"/>.</summary>
    public IEnumerable<(string Path, Occurrence Name)> All(Site site, Occurrence name)
    {
        if (name.Kind == NameKind.Capture)
        {
            return index
                .Of(site.Parsed)
                .Where(item => IsSame(item, name) && ReferenceEquals(item.Rule, name.Rule))
                .Select(item => (site.Document.Path, item));
        }
        var meant = name.Kind == NameKind.Vocabulary ? Meant(site, name.Name) : null;
        return site
            .Project.Files.Where(file => Mentions(file, name))
            .Where(file => meant is null || ReferenceEquals(Visible(file, name.Name), meant))
            .SelectMany(file =>
                index
                    .Of(file.Parsed)
                    .Where(item => IsSame(item, name))
                    .Select(item => (file.Syntax.File.Path, item))
            );
    }

    /// <summary>The vocabulary that <paramref name="name"/> means in the file of the place; <see langword="null"/> when none.</summary>
    public static DefinedVocabulary? Meant(Site site, string name) =>
        site.Project.Loaded(site.Document.Path) is { } file ? Visible(file, name) : null;

    private static DefinedVocabulary? Visible(LoadedFile file, string name) =>
        file
            .Visible.SelectMany(item => item.File.Vocabularies)
            .FirstOrDefault(item => item.Vocabulary.Name == name);

    private static bool IsSame(Occurrence item, Occurrence name) =>
        item.Kind == name.Kind && item.Name == name.Name;

    // Spares reading the patterns of files in which the name does not stand at all.
    private static bool Mentions(LoadedFile file, Occurrence name) =>
        name.Kind == NameKind.Fact
        || file.Syntax.File.Text.Contains(name.Name, StringComparison.Ordinal);

    private static IEnumerable<Place> FileOf(Site site, Occurrence name)
    {
        var path = Path.GetFullPath(RuleFileFinder.Beside(site.Document.Path, name.Name));
        return File.Exists(path)
            ? [new Place(Site.UriOf(site.Workspace, path), new(1, 1, 1, 1))]
            : [];
    }
}
