using NodaTime;

namespace FactCheck.Authoring;

/// <summary>A drafted rule before it is written.</summary>
internal sealed record DraftRule
{
    public required string Id { get; init; }

    public required string Fact { get; init; }

    public required string Language { get; init; }

    public required string Pattern { get; init; }

    public required string Capture { get; init; }

    public required IReadOnlyList<string> Near { get; init; }

    public required (string Check, string Why) Check { get; init; }

    public required bool HasDate { get; init; }

    /// <summary>The files with the vocabularies, relative to the folder of the rule.</summary>
    public required IReadOnlyList<string> Use { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Expect { get; init; }

    public LocalDateTime? Published { get; init; }
}
