using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A reference as written.</summary>
internal sealed record ReferenceSyntax(
    YamlNode.Mapping Node,
    YamlNode.Scalar? AsOf,
    YamlNode.Scalar Value,
    YamlNode.Scalar Source,
    YamlNode.Scalar? Fact
);
