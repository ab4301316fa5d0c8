using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>A value that is known from a named source.</summary>
/// <param name="Value">The value, read by the engine's own readers.</param>
/// <param name="AsOf">The time it is valid for; <see langword="null"/> for always.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Fact">The filled fact key it is about; <see langword="null"/> when the rule's key has no captures.</param>
/// <param name="Text">The value as written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Reference(
    MentionValue Value,
    DateValue? AsOf,
    string Source,
    string? Fact,
    string Text,
    RuleLocation Location
);
