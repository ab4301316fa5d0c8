using System.Text;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.Cli;

/// <summary>One command line, run inside the test process as a user would type it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">What went to standard output.</param>
/// <param name="Error">What went to standard error.</param>
internal sealed record CliRun(int Code, string Out, string Error)
{
    /// <summary>The folder with the fixtures, in the source tree.</summary>
    public static string Fixtures { get; } =
        Path.Combine(SourceTree.Root, "tests", "FactCheck.Tests", "Cli", "Fixtures");

    /// <summary>Runs <c>factcheck</c> with <paramref name="args"/> and empty standard input.</summary>
    public static CliRun Of(params string[] args) => WithInput("", args);

    /// <summary>Runs <c>factcheck</c> with <paramref name="args"/>; paths in the output are shown from the fixtures on.</summary>
    public static CliRun WithInput(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var (output, error) = (
            new StringWriter { NewLine = "\n" },
            new StringWriter { NewLine = "\n" }
        );
        using var console = new CliConsole(stdin, output, error) { Width = 110 };
        var code = FactCheck.Cli.Run(args, console);
        return new CliRun(code, Shorten(output.ToString()), Shorten(error.ToString()));
    }

    /// <summary>The path of a fixture.</summary>
    public static string Fixture(params string[] parts) => Path.Combine([Fixtures, .. parts]);

    private static string Shorten(string text) =>
        text.Replace(Fixtures + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
