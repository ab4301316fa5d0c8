namespace FactCheck.Scaffolding;

/// <summary>A file of a new project.</summary>
/// <param name="Path">Where it goes, relative to the project, with <c>/</c> between its parts.</param>
/// <param name="Text">What it says.</param>
internal sealed record ProjectFile(string Path, string Text)
{
    /// <summary>Whether it is an example, which a folder that has files already can do without.</summary>
    public bool IsExample { get; init; }
}
