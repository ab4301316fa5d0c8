using System.Globalization;
using FactCheck.Reporting;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Watching;

/// <summary><c>check --watch</c>: a fresh report after each change, until Ctrl-C.</summary>
/// <param name="project">What is edited.</param>
/// <param name="console">Where messages go.</param>
/// <param name="lead">Where the line goes that parts a report from the one before: before the report itself.</param>
internal sealed class WatchLoop(WatchedProject project, CliConsole console, TextWriter lead)
{
    private const string ClearScreen = "\u001b[2J\u001b[3J\u001b[H";

    // Looking takes at most this share of the time while nothing happens.
    private const int Idle = 50;

    private int _number;
    private string _told = "";

    /// <summary>Runs until it is cancelled, which is how a watch ends and no failure.</summary>
    /// <param name="show">Writes a report.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">There is nothing to watch.</exception>
    public int Run(Action<Report> show, CancellationToken cancellation)
    {
        using var signal = new ChangeSignal(project.Folders);
        try
        {
            IReadOnlyCollection<string>? changed = null;
            var whole = TimeSpan.Zero;
            while (true)
            {
                var start = console.Time.GetTimestamp();
                Look(show, changed, start, cancellation);
                whole = changed is null ? console.Time.GetElapsedTime(start) : whole;
                changed = signal.Wait(whole * Idle, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }

    private void Look(
        Action<Report> show,
        IReadOnlyCollection<string>? changed,
        long start,
        CancellationToken cancellation
    )
    {
        try
        {
            var (report, mistakes) = project.Look(changed, cancellation);
            var text = DiagnosticText.Render(mistakes);
            if (report is not null)
            {
                Part();
                console.Error.Write(text);
                show(report);
                var took = console.Time.GetElapsedTime(start).TotalMilliseconds;
                Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Counted.Of(project.Searched, "article")} of {report.Run.Articles} searched, {took:0} ms"
                    )
                );
                _told = "";
            }
            else if (text.Length > 0)
            {
                Tell(text, "the rules cannot be used");
            }
        }
        catch (UsageException wrong)
        {
            Tell($"factcheck: {wrong.Message}\n  {wrong.Mend}\n", "nothing was checked");
        }
        catch (SettingsException wrong)
        {
            Tell(wrong.Message, "nothing was checked");
        }
        catch (InputException wrong)
        {
            Tell($"factcheck: {wrong.Message}\n  {wrong.Mend}\n", "nothing was checked");
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or PatternTooLargeException)
        {
            Tell($"factcheck: {failure.Message}\n", "nothing was checked");
        }
    }

    // What was told already is not told again while nothing is mended.
    private void Tell(string mistakes, string outcome)
    {
        if (mistakes == _told)
        {
            return;
        }

        _told = mistakes;
        Part();
        console.Error.Write(mistakes);
        Say(outcome);
    }

    private void Part()
    {
        _number++;
        if (console.OutIsTerminal)
        {
            console.Out.Write(ClearScreen);
        }
        else
        {
            lead.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"======== report {_number} ========")
            );
        }

        console.Out.Flush();
    }

    private void Say(string outcome) =>
        console.Error.WriteLine($"{outcome}; watching for changes, Ctrl-C ends");
}
