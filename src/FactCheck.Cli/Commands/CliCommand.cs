using System.CommandLine;

namespace FactCheck.Commands;

/// <summary>A command: its name, its options and what it does. One class a command; all are in <see cref="CommandCatalog"/>.</summary>
internal abstract class CliCommand
{
    /// <summary>What the user types.</summary>
    public abstract string Name { get; }

    /// <summary>One line for the list of commands.</summary>
    public abstract string Summary { get; }

    /// <summary>Command lines that work in a project with <c>articles/</c> and <c>rules/</c>; shown in the help and run by the tests.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>The command as the parser wants it.</summary>
    public Command Build(CliConsole console, CancellationToken cancellation)
    {
        var command = new Command(Name, Summary);
        Configure(command);
        command.SetAction(parsed => Run(parsed, console, cancellation));
        return command;
    }

    /// <summary>Adds arguments and options.</summary>
    protected abstract void Configure(Command command);

    /// <summary>Does the work and returns the exit code.</summary>
    protected abstract int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    );
}
