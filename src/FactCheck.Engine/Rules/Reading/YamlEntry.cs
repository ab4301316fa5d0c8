namespace FactCheck.Rules.Reading;

/// <summary>A key of a mapping and its value.</summary>
internal sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
