using FactCheck.Text;

namespace FactCheck.Corpus.Metadata;

/// <summary>Metadata that was found in one place. Of several values of one field the first stays.</summary>
/// <param name="foundIn">The place, for people: <c>front matter</c>.</param>
/// <param name="isTold">Whether a person or program stated it for FactCheck, so that a value that cannot be read is a mistake to report.</param>
public sealed class MetadataLayer(string foundIn, bool isTold)
{
    private readonly Dictionary<MetadataField, string> _values = [];

    /// <summary>The place, for people.</summary>
    public string FoundIn => foundIn;

    /// <summary>Whether a person or program stated it for FactCheck.</summary>
    public bool IsTold => isTold;

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>The value of <paramref name="field"/>, or <see langword="null"/>.</summary>
    public string? Find(MetadataField field) => _values.GetValueOrDefault(field);

    /// <summary>What holds for every article of a page: not the id, the title and the author, which are the first one's.</summary>
    public MetadataLayer ForLaterArticles()
    {
        var shared = new MetadataLayer(foundIn, isTold);
        foreach (var (field, value) in _values)
        {
            if (field is not (MetadataField.Id or MetadataField.Title or MetadataField.Author))
            {
                shared._values.Add(field, value);
            }
        }
        return shared;
    }

    /// <summary>Adds a value; blank ones are left out, and the first value of a field stays.</summary>
    public MetadataLayer Add(MetadataField field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _values.TryAdd(field, SourceText.From(value.Trim()).Normalized);
        }
        return this;
    }
}
