namespace FactCheck;

/// <summary>What the user of the language server asked for.</summary>
/// <param name="Rules">Where the rules of a folder are, relative to it; when empty, those of its <c>factcheck.yaml</c>, else its folder <c>rules</c>.</param>
/// <param name="Corpus">Articles, relative to the folder; when empty, those of its <c>factcheck.yaml</c>, if there is one.</param>
public sealed record ServerOptions(IReadOnlyList<string> Rules, IReadOnlyList<string> Corpus);
