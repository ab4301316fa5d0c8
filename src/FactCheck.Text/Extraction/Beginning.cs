namespace FactCheck.Extraction;

/// <summary>A token with which something may begin.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Extractors">A bit for each extractor that may begin there.</param>
internal readonly record struct Beginning(int Token, int Extractors);
