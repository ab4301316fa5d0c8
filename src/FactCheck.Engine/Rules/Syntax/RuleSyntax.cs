using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A rule as written.</summary>
internal sealed record RuleSyntax(YamlNode.Scalar Id)
{
    /// <summary>All of it.</summary>
    public YamlNode.Mapping? Node { get; init; }

    /// <summary>Whether a part of it could not be read, which is reported: what it lacks may stand there.</summary>
    public bool HasErrors { get; init; }

    public YamlNode.Scalar? Title { get; init; }

    public YamlNode.Scalar? Why { get; init; }

    public Severity Severity { get; init; }

    /// <summary>Where the patterns stand: the key <c>find</c>.</summary>
    public YamlNode.Scalar? FindKey { get; init; }

    /// <summary><see langword="null"/> when <c>find</c> is missing or of another shape.</summary>
    public IReadOnlyList<PatternSource>? Find { get; init; }

    public IReadOnlyList<YamlNode.Scalar> Near { get; init; } = [];

    public IReadOnlyList<YamlNode.Scalar> Unless { get; init; } = [];

    public YamlNode.Scalar? Fact { get; init; }

    public YamlNode.Scalar? Value { get; init; }

    public YamlNode.Scalar? AsOf { get; init; }

    public bool IndependentBySpeaker { get; init; }

    public bool CountsProposals { get; init; }

    public IReadOnlyList<YamlNode.Scalar> Checks { get; init; } = [];

    /// <summary>Whether references are written, readable or not, perhaps under a misspelt key.</summary>
    public bool HasReferences { get; init; }

    public IReadOnlyList<ReferenceSyntax> References { get; init; } = [];

    public IReadOnlyList<TestSyntax> Tests { get; init; } = [];
}
