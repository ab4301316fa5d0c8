namespace FactCheck.Corpus.Formats;

/// <summary>A file to read.</summary>
/// <param name="Path">As the user named it, with <c>/</c> between its parts.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Root">Full path of the directory that was named and holds it; for a file that was named itself, its own directory.</param>
internal sealed record InputFile(string Path, string FullPath, string Root);
