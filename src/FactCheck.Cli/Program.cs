using FactCheck;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets the command clean up behind itself; a second one ends the process at once.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

using var console = CliConsole.OfProcess();
return Cli.Run(args, console, cancellation.Token);
