using FactCheck.Corpus.Metadata;
using FactCheck.Rules.Diagnostics;
using FactCheck.Settings;
using FactCheck.Text;

namespace FactCheck.Editing;

/// <summary>The <c>factcheck.yaml</c> of a folder that is open in the editor.</summary>
/// <param name="folder">Full path of the folder.</param>
internal sealed class FolderSettings(string folder)
{
    private LineMap? _lines;
    private string? _text;

    /// <summary>Full path of the file, be it there or not.</summary>
    public string Path { get; } = System.IO.Path.Combine(folder, CorpusConfig.FileName);

    /// <summary>Whether there is such a file.</summary>
    public bool IsThere => _text is not null;

    /// <summary>What holds: what the file said when it had no mistake for the last time. Nobody types without mistakes in between.</summary>
    public ProjectSettings Last { get; private set; } = ProjectSettings.Empty;

    /// <summary>Whether it ever was without a mistake, so that <see cref="Last"/> is what its writer wants.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>Mistakes that are in the file now.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Reads the file.</summary>
    /// <param name="open">Its text in the editor; <see langword="null"/> when it is not open there.</param>
    public void Read(string? open)
    {
        var (text, read) = open is null
            ? FromDisk()
            : (open, SettingsReader.Read(Path, folder, open));
        _lines = text is null ? null : new LineMap(text);
        _text = text;
        Diagnostics = read.Diagnostics;
        IsKnown =
            Diagnostics.Count == 0 || (IsKnown && !ReferenceEquals(Last, ProjectSettings.Empty));
        if (Diagnostics.Count == 0)
        {
            Last = read;
        }
    }

    /// <summary>Where <paramref name="span"/> of the file stands.</summary>
    public UnitRange RangeOf(TextSpan span) => _lines?.RangeOf(span) ?? new UnitRange(1, 1, 1, 1);

    private (string? Text, ProjectSettings Settings) FromDisk()
    {
        try
        {
            return File.Exists(Path)
                ? (
                    File.ReadAllText(Path),
                    SettingsReader.Read(Path, folder, File.ReadAllBytes(Path))
                )
                : (null, ProjectSettings.Empty);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ("", SettingsReader.Unreadable(Path, failure.Message));
        }
    }
}
