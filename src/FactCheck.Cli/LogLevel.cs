namespace FactCheck;

/// <summary>How much a message on the error stream matters.</summary>
internal enum LogLevel
{
    /// <summary>What was done, for who wonders; told with <c>--verbose</c>.</summary>
    Debug,

    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something to look at; nothing failed.</summary>
    Warning,

    /// <summary>Something failed. Told even with <c>--quiet</c>.</summary>
    Error,
}
