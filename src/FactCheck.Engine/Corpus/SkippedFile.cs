namespace FactCheck.Corpus;

/// <summary>A file, or a record of one, that could not be read. It is reported, and the run ends with exit code 3.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Line">Line of the record, from 1; 0 for the whole file.</param>
/// <param name="Reason">Why, and what to do about it.</param>
public sealed record SkippedFile(string Path, int Line, string Reason);
