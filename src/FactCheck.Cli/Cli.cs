using System.CommandLine;
using FactCheck.Commands;
using FactCheck.Rules;

namespace FactCheck;

/// <summary>The command line: parses the arguments, runs the command, and turns what went wrong into an exit code.</summary>
internal static class Cli
{
    private static readonly Lock Parsing = new();

    /// <summary>Runs one command line and returns its exit code (see <see cref="ExitCode"/>). It throws nothing that input can cause.</summary>
    public static int Run(
        IReadOnlyList<string> args,
        CliConsole console,
        CancellationToken cancellation = default
    )
    {
        try
        {
            var code = Parse(args, console, cancellation);
            console.Out.Flush();
            return code;
        }
        catch (UsageException wrong)
        {
            return Fail(console, ExitCode.Usage, wrong.Message, wrong.Mend);
        }
        catch (SettingsException wrong)
        {
            console.Complain(wrong.Diagnostics);
            Flush(console);
            return ExitCode.Usage;
        }
        catch (PatternTooLargeException tooLarge)
        {
            return Fail(
                console,
                ExitCode.Usage,
                tooLarge.Message,
                "split it into several: each choice inside 'any order' is compiled for every order"
            );
        }
        catch (InputException missing)
        {
            return Fail(console, ExitCode.Failed, missing.Message, missing.Mend);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Fail(console, ExitCode.Cancelled, "cancelled", null);
        }
        catch (IOException gone) when (StandardOutput.IsBrokenPipe(gone))
        {
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(console, ExitCode.Failed, failure.Message, null);
        }
    }

    private static int Parse(
        IReadOnlyList<string> args,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var root = new RootCommand(
            "Finds every claim of a fact in a news corpus, and shows whether the claims fit together."
        );
        foreach (var command in CommandCatalog.All)
        {
            root.Add(command.Build(console, cancellation));
        }

        var log = new LogOptions();
        log.AddTo(root);
        CommandLineHelp.Install(root);
        var parsed = Parse(root, args);
        console.Logging = log.Of(parsed);
        CommandLineErrors.ThrowIfAny(parsed);
        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    // The parser fills tables that all commands of a process share, and does not guard them.
    private static ParseResult Parse(RootCommand root, IReadOnlyList<string> args)
    {
        lock (Parsing)
        {
            return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        }
    }

    private static int Fail(CliConsole console, int code, string message, string? mend)
    {
        console.Complain(mend is null ? message : $"{message}\n  {mend}");
        Flush(console);
        return code;
    }

    private static void Flush(CliConsole console)
    {
        try
        {
            console.Out.Flush();
        }
        catch (IOException)
        {
            // The failure that led here has been told already.
        }
    }
}
