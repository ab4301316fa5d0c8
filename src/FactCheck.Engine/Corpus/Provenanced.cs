namespace FactCheck.Corpus;

/// <summary>A piece of metadata and where it was found.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="FoundIn">Where, for people: <c>front matter</c>, <c>sidecar</c>, <c>factcheck.yaml</c>, <c>the text (Hôm qua (14/10))</c>.</param>
public sealed record Provenanced<T>(T Value, string FoundIn);
