namespace FactCheck;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    /// <summary>All went well, and nothing was found at or above the level.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the level, or rule tests that fail, or a rule that does not match what is explained.</summary>
    public const int Findings = 1;

    /// <summary>The command line, the configuration or the rules are wrong; nothing was judged.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be read or written; all the rest was done.</summary>
    public const int Failed = 3;

    /// <summary>Ended by Ctrl-C (128 + SIGINT, as shells have it).</summary>
    public const int Cancelled = 130;

    /// <summary>The graver of two codes: what is wrong with the run itself outweighs what it found.</summary>
    public static int Worst(int left, int right) => Math.Max(left, right);
}
