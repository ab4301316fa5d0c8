using FactCheck.Outline;
using FactCheck.Rules.Keys;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Tells what can be written at the cursor. It reads lines and brackets, so it works while the file is no YAML.</summary>
internal static class CompletionFeature
{
    /// <summary>What can be written there; the client sorts and filters it by what is written already.</summary>
    public static IEnumerable<CompletionItem> At(Site site)
    {
        var outline = YamlOutline.Read(site.Document.Text, site.Offset);
        if (outline.Cursor is not { } cursor)
        {
            return [];
        }
        var content = ContentPath.Follow(site.Keys, cursor.Path);
        var written = TextSpan.FromBounds(cursor.Start, cursor.End);
        if (cursor.IsKey)
        {
            return Keys(site, outline, cursor, content, written);
        }
        var values = Values(site, outline, cursor, content, written);
        return cursor.MayBeKey && ContentPath.TextOf(content) is null
            ? Keys(site, outline, cursor, content, written)
            : values;
    }

    private static IEnumerable<CompletionItem> Keys(
        Site site,
        YamlOutline outline,
        Cursor cursor,
        KeyContent? content,
        TextSpan written
    )
    {
        if (ContentPath.MappingOf(content) is not { } mapping)
        {
            return [];
        }
        var path = string.Join('/', cursor.Path);
        var present = outline
            .Entries.Where(entry => entry.IsKey && entry.Path == path && entry.Span != written)
            .Where(entry => IsSameMapping(outline, entry, written.Start))
            .Select(entry => entry.Text)
            .ToHashSet(StringComparer.Ordinal);
        var hasColon = site.Document.Text.AsSpan(written.End).TrimStart(' ') is [':', ..];
        return mapping
            .Keys.Where(key => !present.Contains(key.Name))
            .Select(key => new CompletionItem(
                key.Name,
                CompletionItem.Property,
                key.Holds,
                written,
                hasColon ? key.Name
                    : key.Content is KeyContent.Text ? $"{key.Name}: "
                    : $"{key.Name}:"
            ));
    }

    // Keys of one path are of one mapping when no item of a list that they stand in begins between them.
    private static bool IsSameMapping(YamlOutline outline, OutlineEntry entry, int at)
    {
        var (low, high) = (Math.Min(entry.Span.Start, at), Math.Max(entry.Span.Start, at));
        return !outline.Entries.Any(item =>
            item.IsFirst
            && item.Span.Start > low
            && item.Span.Start <= high
            && $"{entry.Path}/".StartsWith($"{item.Path}/", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<CompletionItem> Values(
        Site site,
        YamlOutline outline,
        Cursor cursor,
        KeyContent? content,
        TextSpan written
    )
    {
        if (content is KeyContent.Text { Words: { Count: > 0 } words })
        {
            return words.Select(word => new CompletionItem(
                word,
                CompletionItem.Value,
                "",
                written,
                word
            ));
        }
        var names = new NamesInSight(site, outline);
        return ContentPath.TextOf(content) switch
        {
            TextKind.Pattern => InPattern(site, cursor, names),
            TextKind.Condition => InPattern(site, cursor, names).Concat(Scopes(site, cursor)),
            TextKind.Check => Forms(SentenceForms.Checks, written),
            TextKind.AsOf => Times(site, names, written),
            TextKind.Capture => names
                .Captures(site.Offset)
                .Select(name => new CompletionItem(
                    name,
                    CompletionItem.Variable,
                    "a capture of this rule",
                    written,
                    name
                )),
            TextKind.Fact => InAngle(
                site,
                cursor,
                names.Captures(site.Offset),
                "a capture of this rule"
            ),
            TextKind.Constraint => InConstraint(site, cursor),
            TextKind.Path => Files(site, written),
            TextKind.Member => names.Members(cursor, written),
            TextKind.Value when cursor.Path.Contains("tests") =>
            [
                new("nothing", CompletionItem.Keyword, "no claim may be found", written, "nothing"),
            ],
            _ => [],
        };
    }

    private static IEnumerable<CompletionItem> Times(
        Site site,
        NamesInSight names,
        TextSpan written
    ) =>
        names
            .Captures(site.Offset)
            .SelectMany(name => new[] { $"<{name}>", $"<{name}> or published" })
            .Prepend("published")
            .Select(text => new CompletionItem(text, CompletionItem.Value, "", written, text));

    private static IEnumerable<CompletionItem> Forms(
        IEnumerable<SentenceForm> forms,
        TextSpan written
    ) =>
        forms.Select(form => new CompletionItem(
            form.Text,
            CompletionItem.Keyword,
            form.Means,
            written,
            form.Text
        ));

    // Behind "<" stand vocabularies, behind "<name:" kinds of values and vocabularies.
    private static IEnumerable<CompletionItem> InPattern(
        Site site,
        Cursor cursor,
        NamesInSight names
    )
    {
        var before = site.Document.Text.AsSpan(cursor.Start, site.Offset - cursor.Start);
        var open = before.LastIndexOf('<');
        if (open < 0 || before[open..].Contains('>'))
        {
            return [];
        }
        var colon = before[open..].IndexOf(':');
        if (colon < 0)
        {
            return InAngle(site, cursor, names.Vocabularies, "a vocabulary");
        }
        var written = NameAt(site, cursor.Start + open + colon + 1);
        return SentenceForms
            .Kinds.Select(kind => Name(kind.Text, CompletionItem.Type, kind.Means, written))
            .Concat(
                names.Vocabularies.Select(name =>
                    Name(name, CompletionItem.Reference, "a member of this vocabulary", written)
                )
            );

        CompletionItem Name(string name, int kind, string detail, TextSpan place) =>
            new(name, kind, detail, place, Closed(site, place, name));
    }

    private static IEnumerable<CompletionItem> InAngle(
        Site site,
        Cursor cursor,
        IEnumerable<string> names,
        string detail
    )
    {
        var before = site.Document.Text.AsSpan(cursor.Start, site.Offset - cursor.Start);
        var open = before.LastIndexOf('<');
        if (open < 0 || before[open..].Contains('>'))
        {
            return [];
        }
        var written = NameAt(site, cursor.Start + open + 1);
        return names.Select(name => new CompletionItem(
            name,
            CompletionItem.Reference,
            detail,
            written,
            Closed(site, written, name)
        ));
    }

    private static TextSpan NameAt(Site site, int start)
    {
        var end = site.Offset;
        while (
            end < site.Document.Text.Length
            && Rules.Grammar.Scan.IsNameChar(site.Document.Text[end])
        )
        {
            end++;
        }
        return TextSpan.FromBounds(start, end);
    }

    private static string Closed(Site site, TextSpan written, string name) =>
        site.Document.Text.AsSpan(written.End) is ['>' or ':', ..] ? name : $"{name}>";

    private static IEnumerable<CompletionItem> Scopes(Site site, Cursor cursor)
    {
        var before = site.Document.Text[cursor.Start..site.Offset];
        if (before.AsSpan().Trim().IsEmpty)
        {
            return [];
        }
        // What is written of the scope already is replaced: "… in sa".
        var word = before.Length;
        foreach (var start in new[] { " in", " within" })
        {
            var at = before.LastIndexOf(start, StringComparison.Ordinal);
            word = at >= 0 ? Math.Min(word, at + 1) : word;
        }
        word = word == before.Length ? before.LastIndexOf(' ') + 1 : word;
        var written = TextSpan.FromBounds(cursor.Start + word, site.Offset);
        return Forms(SentenceForms.Scopes, written);
    }

    private static IEnumerable<CompletionItem> InConstraint(Site site, Cursor cursor)
    {
        var before = site.Document.Text[cursor.Start..site.Offset];
        var start = before.LastIndexOf(' ') + 1;
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var done = words.Length - (before.EndsWith(' ') || before.Length == 0 ? 0 : 1);
        var written = TextSpan.FromBounds(cursor.Start + start, site.Offset);
        return done == 1
            ? Forms(SentenceForms.Relations, written)
            : site
                .Project.Files.SelectMany(file => file.Syntax.Rules)
                .Select(rule => new CompletionItem(
                    rule.Id.Value,
                    CompletionItem.Reference,
                    rule.Title?.Value ?? "a rule",
                    written,
                    rule.Id.Value
                ));
    }

    private static IEnumerable<CompletionItem> Files(Site site, TextSpan written)
    {
        var folder = Path.GetDirectoryName(site.Document.Path) ?? "/";
        return site
            .Project.Paths.Where(path => path != site.Document.Path)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Select(path => new CompletionItem(
                path,
                CompletionItem.File,
                "a rule file",
                written,
                path
            ));
    }
}
