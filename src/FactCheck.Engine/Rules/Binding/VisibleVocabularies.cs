using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>The vocabularies that a file can name: its own and those of the files that it uses.</summary>
internal sealed class VisibleVocabularies
{
    private readonly Dictionary<string, DefinedVocabulary> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<DefinedVocabulary> _used = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>Those that a rule of the file mentions.</summary>
    public IReadOnlySet<DefinedVocabulary> Used => _used;

    /// <summary>
    /// Whether a part of what can be named could not be read: a name that is not known may be one of its vocabularies, and
    /// the mistake is reported already.
    /// </summary>
    public bool AreIncomplete { get; init; }

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The vocabulary called <paramref name="name"/>, which counts as used from now on.</summary>
    public Vocabulary? Use(string name)
    {
        if (!_byName.TryGetValue(PlainText.Normalize(name), out var found))
        {
            return null;
        }
        _used.Add(found);
        return found.Vocabulary;
    }

    /// <summary>
    /// Whether an unknown name is worth a report: not when it is that of a vocabulary with a mistake of its own, and not
    /// when it was reported in this file already.
    /// </summary>
    public bool IsNews(string name) =>
        !AreIncomplete
        && !(NearestName.Of(name, Names) is { } nearest && _byName[nearest].HasErrors)
        && _unknown.Add(name);

    public DefinedVocabulary? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a vocabulary; one of the same name from another file is reported at the later of the two.</summary>
    public void Add(DefinedVocabulary vocabulary, YamlNode.Scalar reportAt)
    {
        var name = vocabulary.Vocabulary.Name;
        if (_byName.TryAdd(name, vocabulary) || ReferenceEquals(_byName[name], vocabulary))
        {
            return;
        }
        reportAt.ReportContent(
            DiagnosticCatalog.VocabularyTwice,
            $"the vocabulary '{name}' is defined twice",
            new Mend(
                $"it is defined at {_byName[name].Place} already: give one of them another name"
            )
            {
                Related = _byName[name].Name.Location,
            }
        );
    }
}
