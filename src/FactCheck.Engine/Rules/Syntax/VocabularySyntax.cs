using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A vocabulary as written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members.</param>
internal sealed record VocabularySyntax(YamlNode.Scalar Name, IReadOnlyList<MemberSyntax> Members)
{
    /// <summary>Whether a part of it could not be read, which is reported: what it lacks may stand there.</summary>
    public bool HasErrors { get; init; }
}
