namespace FactCheck.Corpus.Boilerplate;

/// <summary>What a credit line says.</summary>
/// <param name="Outlets">The outlets, in order.</param>
/// <param name="Author">The name that stands before them; <see langword="null"/> for none.</param>
internal sealed record Credit(IReadOnlyList<string> Outlets, string? Author);
