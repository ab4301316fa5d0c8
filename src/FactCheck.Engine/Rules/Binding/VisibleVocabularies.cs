namespace FactCheck.Rules.Binding;

/// <summary>The vocabularies that a file can name: its own and those of the files that it uses.</summary>
internal sealed class VisibleVocabularies
{
    private readonly Dictionary<string, DefinedVocabulary> _byName = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The vocabulary called <paramref name="name"/>, which counts as used from now on.</summary>
    public Vocabulary? Use(string name)
    {
        if (!_byName.TryGetValue(PlainText.Normalize(name), out var found))
        {
            return null;
        }
        found.IsUsed = true;
        return found.Vocabulary;
    }

    public DefinedVocabulary? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a vocabulary; one of the same name from another file is reported at the later of the two.</summary>
    public void Add(DefinedVocabulary vocabulary, Reading.YamlNode.Scalar reportAt)
    {
        var name = vocabulary.Vocabulary.Name;
        if (_byName.TryAdd(name, vocabulary) || ReferenceEquals(_byName[name], vocabulary))
        {
            return;
        }
        reportAt.ReportContent(
            DiagnosticCatalog.VocabularyTwice,
            $"the vocabulary '{name}' is defined twice",
            $"it is defined at {_byName[name].Place} already: give one of them another name"
        );
    }
}
