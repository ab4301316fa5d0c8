using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Binding;

/// <summary>A vocabulary and where it was defined.</summary>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="name">Its name in the file.</param>
internal sealed class DefinedVocabulary(Vocabulary vocabulary, YamlNode.Scalar name)
{
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Whether it has a mistake, which is reported: what rules miss of it may be what was meant.</summary>
    public bool HasErrors { get; init; }

    public YamlNode.Scalar Name => name;

    /// <summary><c>file:line</c>, as suggestions name it.</summary>
    public string Place => $"{name.Location.Path}:{name.Location.Position.Line}";
}
