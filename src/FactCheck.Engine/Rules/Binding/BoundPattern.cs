namespace FactCheck.Rules.Binding;

/// <summary>A bound pattern and the places of its captures.</summary>
internal sealed record BoundPattern(Pattern Pattern, IReadOnlyList<CaptureSite> Sites);
