using FactCheck.Text;

namespace FactCheck.Corpus.Metadata;

/// <summary>The names under which analysts and programs write metadata.</summary>
public static class MetadataNames
{
    // The one list of names; the first of a field is the one that messages and reports use.
    private static readonly (string Name, MetadataField Field)[] All =
    [
        ("id", MetadataField.Id),
        ("published", MetadataField.Published),
        ("date", MetadataField.Published),
        ("source", MetadataField.Source),
        ("site", MetadataField.Source),
        ("publisher", MetadataField.Source),
        ("author", MetadataField.Author),
        ("title", MetadataField.Title),
        ("language", MetadataField.Language),
        ("lang", MetadataField.Language),
        ("url", MetadataField.Url),
    ];

    /// <summary>All names, for messages and suggestions.</summary>
    public static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>How to mend <paramref name="name"/>: the name that was probably meant, else all that are known.</summary>
    internal static string Mend(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        return NearestName.Of(name, names) is { } near
            ? $"did you mean '{near}'?"
            : $"known are: {string.Join(", ", names)}";
    }

    /// <summary>The field that <paramref name="name"/> means (letter case is ignored), or <see langword="null"/>.</summary>
    public static MetadataField? Find(string name)
    {
        foreach (var entry in All)
        {
            if (entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Field;
            }
        }
        return null;
    }

    /// <summary>The name of <paramref name="field"/> in messages and reports.</summary>
    public static string NameOf(MetadataField field) =>
        All.First(entry => entry.Field == field).Name;
}
