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
    /// <summary><c>file:line:column: message; mend</c>.</summary>
    public override string ToString() =>
        Mend is null ? $"{Path}:{Position}: {Message}" : $"{Path}:{Position}: {Message}; {Mend}";

    /// <summary>The problem as an entry of the list of files that were not read as they were meant.</summary>
    internal SkippedFile ToSkipped() =>
        new(
            Path,
            Position.Line,
            FormattableString.Invariant($"column {Position.Column}: ")
                + (Mend is null ? Message : $"{Message}; {Mend}")
        );
}
