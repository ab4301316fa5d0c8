using FactCheck.Outline;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Loading;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>The names that can be written at a place, found by reading lines, whether the file is YAML or not.</summary>
/// <param name="site">The place.</param>
/// <param name="outline">The file.</param>
internal sealed class NamesInSight(Site site, YamlOutline outline)
{
    private const string Vocabulary = "vocab";

    /// <summary>The vocabularies of the file and of those that it uses, each once.</summary>
    public IEnumerable<string> Vocabularies =>
        outline
            .Entries.Where(entry => entry.IsKey && entry.Path == Vocabulary)
            .Select(entry => entry.Text)
            .Concat(Used())
            .Distinct(StringComparer.Ordinal);

    /// <summary>The captures of the rule around <paramref name="offset"/>.</summary>
    public IEnumerable<string> Captures(int offset)
    {
        var ids = outline.Entries.Where(entry =>
            entry is { IsKey: true, Path: "rules/-", IsFirst: true }
        );
        var start = ids.LastOrDefault(entry => entry.Span.Start <= offset)?.Span.Start ?? 0;
        var end =
            ids.FirstOrDefault(entry => entry.Span.Start > offset)?.Span.Start
            ?? site.Document.Text.Length;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var text = site.Document.Text.AsSpan(start, end - start);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var length = 0;
            while (length < text.Length && Scan.IsNameChar(text[length]))
            {
                length++;
            }
            if (length > 0 && length < text.Length && text[length] == ':')
            {
                names.Add(text[..length].ToString());
            }
        }
        return names;
    }

    /// <summary>The members of the vocabulary around the cursor.</summary>
    public IEnumerable<CompletionItem> Members(Cursor cursor, TextSpan written)
    {
        var path = string.Join('/', cursor.Path.SkipLast(2)); // … members NAME refines
        return outline
            .Entries.Where(entry => entry.IsKey && entry.Path == path)
            .Select(entry => new CompletionItem(
                entry.Text,
                CompletionItem.Reference,
                "a member",
                written,
                entry.Text
            ));
    }

    private HashSet<string> Used()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { site.Document.Path };
        foreach (
            var entry in outline.Entries.Where(entry =>
                !entry.IsKey && entry.Path is "use" or "use/-"
            )
        )
        {
            Collect(RuleFileFinder.Beside(site.Document.Path, entry.Text), names, seen);
        }
        return names;
    }

    private void Collect(string path, HashSet<string> names, HashSet<string> seen)
    {
        if (!seen.Add(path) || !File.Exists(path) && site.Workspace.Document(path) is null)
        {
            return;
        }
        var file = site.Project.Parsed(path);
        names.UnionWith(file.Vocabularies.Select(item => item.Vocabulary.Name));
        foreach (var use in file.Syntax?.Uses ?? [])
        {
            Collect(RuleFileFinder.Beside(path, use.Value), names, seen);
        }
    }
}
