namespace FactCheck;

/// <summary>The user asked for something that cannot be done; the run ends with <see cref="ExitCode.Usage"/>.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="mend">What to do instead; <see langword="null"/> when the message says it all.</param>
internal sealed class UsageException(string message, string? mend = null) : Exception(message)
{
    public string? Mend => mend;
}
