namespace FactCheck;

/// <summary>How much is told on the error stream, and in what form.</summary>
/// <param name="Least">The lowest level that is told.</param>
/// <param name="IsJson">Whether each message is a JSON object on a line of its own.</param>
internal sealed record Logging(LogLevel Least = LogLevel.Info, bool IsJson = false)
{
    /// <summary>Whether messages of <paramref name="level"/> are told.</summary>
    public bool Tells(LogLevel level) => level >= Least;
}
