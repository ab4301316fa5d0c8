using FactCheck.Commands;

namespace FactCheck.Tests.Cli;

/// <summary>Runs every example that a <c>--help</c> shows, word for word.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Examples =>
        [.. CommandCatalog.All.SelectMany(command => command.Examples)];

    [Fact]
    public void Every_command_has_examples_of_itself() =>
        CommandCatalog.All.ShouldAllBe(command =>
            command.Examples.Count > 0
            && command.Examples.All(example =>
                example.Contains($"factcheck {command.Name}", StringComparison.Ordinal)
            )
        );

    [SkippableTheory]
    [MemberData(nameof(Examples))]
    public void The_example_works(string example)
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        var run = shell.Run(example);
        run.Error.ShouldBe("");
        // 1 says that the command did its work and found something.
        run.Code.ShouldBeOneOf(ExitCode.Clean, ExitCode.Findings);
        run.Out.ShouldNotStartWith("\uFEFF");
    }
}
