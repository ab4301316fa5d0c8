namespace FactCheck;

/// <summary>There is nothing to work on; the run ends with <see cref="ExitCode.Failed"/>.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="mend">What to do about it; <see langword="null"/> when the message says it all.</param>
internal sealed class InputException(string message, string? mend = null) : Exception(message)
{
    public string? Mend => mend;
}
