namespace FactCheck.Corpus.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">As the user named it, with <c>/</c> between its parts.</param>
/// <param name="FullPath">Where it is.</param>
internal sealed record InputFile(string Path, string FullPath)
{
    /// <summary>What <c>-</c> names.</summary>
    public static InputFile StandardInput { get; } = new("-", "-");

    /// <summary>Whether it is standard input, which has nothing beside it.</summary>
    public bool IsStandardInput => ReferenceEquals(this, StandardInput);
}
