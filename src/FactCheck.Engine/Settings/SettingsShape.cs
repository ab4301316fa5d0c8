using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Settings;

/// <summary>Reports what does not fit the description of a key: unknown and doubled keys, other shapes, words that are not allowed.</summary>
internal static class SettingsShape
{
    /// <summary>Checks a mapping with known keys.</summary>
    /// <param name="node">What stands there; nothing at all is fine.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="described">Its keys.</param>
    public static MappingReader? Check(YamlNode node, string what, MappingDescription described)
    {
        if (IsNothing(node) || NodeShapes.Mapping(node, what) is not { } mapping)
        {
            return null;
        }
        var reader = new MappingReader(mapping, described);
        foreach (var entry in reader.Entries)
        {
            Check(entry, described.Find(entry.Key.Value)!.Content);
        }
        return reader;
    }

    private static void Check(YamlEntry entry, KeyContent content)
    {
        var what = $"'{entry.Key.Value}'";
        switch (content)
        {
            case KeyContent.Text text:
                CheckWord(NodeShapes.Text(entry.Value, what), entry.Key.Value, text.Words);
                break;
            case KeyContent.Texts texts:
                foreach (var item in NodeShapes.Texts(entry.Value, what))
                {
                    CheckWord(item, entry.Key.Value, texts.Words);
                }
                break;
            case KeyContent.Mapping { Of: var described }:
                Check(entry.Value, what, described);
                break;
            case KeyContent.Named named when !IsNothing(entry.Value):
                CheckNames(NodeShapes.Mapping(entry.Value, what), named.Each);
                break;
        }
    }

    private static void CheckNames(YamlNode.Mapping? mapping, KeyContent each)
    {
        if (mapping is null)
        {
            return;
        }
        string[] names = [.. mapping.Entries.Select(entry => entry.Key.Value)];
        foreach (var entry in new MappingReader(mapping, "the list", names).Entries)
        {
            Check(entry, each);
        }
    }

    private static void CheckWord(YamlNode.Scalar? text, string key, IReadOnlyList<string> words)
    {
        if (text is null || words.Count == 0 || words.Contains(text.Value, StringComparer.Ordinal))
        {
            return;
        }
        text.ReportContent(
            DiagnosticCatalog.NotAllowed,
            $"'{key}' cannot be '{text.Value}'",
            words.Count == 1 ? Mend.Write(words[0])
                : NearestName.Of(text.Value, words) is { } nearest ? Mend.DidYouMean(nearest)
                : $"write {string.Join(" or ", words)}"
        );
    }

    // A key whose lines are all commented out.
    private static bool IsNothing(YamlNode node) => node is YamlNode.Scalar { IsNull: true };
}
