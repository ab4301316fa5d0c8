using FactCheck.Text;

namespace FactCheck.Corpus.Metadata;

/// <summary>A mistake in a settings file: <c>factcheck.yaml</c> or a sidecar.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Position">Line and column of the word that is wrong.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to write instead; <see langword="null"/> when the message says it all.</param>
public sealed record ConfigProblem(
    string Path,
    LinePosition Position,
    string Message,
    string? Mend = null
)
{
    /// <summary>Code of a key that is not known.</summary>
    public const string UnknownKey = "FC0701";

    /// <summary>Code of everything else that is wrong with settings.</summary>
    public const string WrongSetting = "FC0702";

    /// <summary>Stable code, as <c>factcheck docs</c> explains it.</summary>
    public string Code { get; init; } = WrongSetting;

    /// <summary><c>file:line:column: error code: message; mend</c>.</summary>
    public override string ToString() =>
        Mend is null
            ? $"{Path}:{Position}: error {Code}: {Message}"
            : $"{Path}:{Position}: error {Code}: {Message}; {Mend}";

    /// <summary>The problem as an entry of the list of files that were not read as they were meant.</summary>
    internal SkippedFile ToSkipped() =>
        new(
            Path,
            Position.Line,
            FormattableString.Invariant($"column {Position.Column}: ")
                + (Mend is null ? Message : $"{Message}; {Mend}")
        );
}
