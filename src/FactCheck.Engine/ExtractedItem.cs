using FactCheck.Claims;
using FactCheck.Corpus;

namespace FactCheck;

/// <summary>What one item of a corpus gave.</summary>
/// <param name="Claims">The claims of an article; empty for a file that could not be read.</param>
/// <param name="Skipped">The file that could not be read; <see langword="null"/> for an article.</param>
public readonly record struct ExtractedItem(IReadOnlyList<Claim> Claims, SkippedFile? Skipped);
