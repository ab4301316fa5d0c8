using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Loading;

/// <summary>A rule file among the files that it uses.</summary>
/// <param name="Parsed">The file by itself.</param>
/// <param name="Syntax">What it says.</param>
/// <param name="Uses">The files that it uses, with the place where it names them.</param>
/// <param name="MissesUses">Whether a file that it uses, directly or through others, could not be read.</param>
internal sealed record LoadedFile(
    ParsedFile Parsed,
    RuleFileSyntax Syntax,
    IReadOnlyList<(YamlNode.Scalar Name, LoadedFile File)> Uses,
    bool MissesUses
)
{
    /// <summary>The file and all that it uses, each once, with the place in this file that leads there.</summary>
    public IReadOnlyList<(YamlNode.Scalar? Through, ParsedFile File)> Visible { get; } =
        VisibleFrom(Parsed, Uses);

    private static List<(YamlNode.Scalar?, ParsedFile)> VisibleFrom(
        ParsedFile file,
        IReadOnlyList<(YamlNode.Scalar Name, LoadedFile File)> uses
    )
    {
        var visible = new List<(YamlNode.Scalar?, ParsedFile)> { (null, file) };
        var seen = new HashSet<ParsedFile>(ReferenceEqualityComparer.Instance) { file };
        foreach (var (name, used) in uses)
        {
            visible.AddRange(
                used.Visible.Where(item => seen.Add(item.File))
                    .Select(item => ((YamlNode.Scalar?)name, item.File))
            );
        }
        return visible;
    }
}
