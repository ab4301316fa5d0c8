using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A test inside a rule as written.</summary>
internal sealed record TestSyntax(
    string Language,
    YamlNode.Scalar Text,
    YamlNode.Scalar? Published,
    IReadOnlyList<YamlNode.Scalar> Expect,
    YamlNode.Scalar? Fact
);
