namespace FactCheck.Consistency.Sources;

/// <summary>Why one voice counts with another.</summary>
/// <param name="Name">The voice.</param>
/// <param name="Shared">How often it and the leader said the same unusual value.</param>
/// <param name="Compared">Windows of facts in which both speak and at least one says something unusual.</param>
/// <param name="Expected">How often two independent voices would have shared a value there, from how common each was.</param>
public sealed record SourceLink(string Name, int Shared, int Compared, decimal Expected);
