using System.Globalization;
using System.Text;
using FactCheck.Rendering;
using FactCheck.Rules.Diagnostics;
using NodaTime;

namespace FactCheck;

/// <summary>
/// All that a command knows of the terminal: results go to <see cref="Out"/>, diagnostics and progress to
/// <see cref="Error"/>. Tests hand in their own.
/// </summary>
/// <param name="input">Standard input, as bytes.</param>
/// <param name="output">Where results go.</param>
/// <param name="error">Where diagnostics and progress go.</param>
internal sealed class CliConsole(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    /// <summary>The width of tables where there is no terminal to ask.</summary>
    public const int DefaultWidth = 120;

    private readonly long _start = TimeProvider.System.GetTimestamp();

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream In { get; } = input;

    public TextWriter Out { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether a person types the input.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>Whether results are read by a person at a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether diagnostics are read by a person at a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether results may be coloured: at a terminal, unless <c>NO_COLOR</c> is set (no-color.org).</summary>
    public bool Color { get; init; }

    /// <summary>The clock. It times the run and says what day it is; no value and no verdict depends on it.</summary>
    public TimeProvider Time
    {
        get;
        init
        {
            field = value;
            _start = value.GetTimestamp();
        }
    } = TimeProvider.System;

    /// <summary>How long the run has taken so far, in words for <c>--verbose</c>.</summary>
    public string Elapsed =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Time.GetElapsedTime(_start).TotalSeconds:0.00} s since the start"
        );

    /// <summary>The day it is here. The one place where a run asks.</summary>
    public LocalDate Today => LocalDate.FromDateTime(Time.GetLocalNow().DateTime);

    /// <summary>The console of this process.</summary>
    public static CliConsole OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        var noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var dumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new CliConsole(
            Console.OpenStandardInput(),
            new StreamWriter(StandardOutput.Open(), Utf8, 32 * 1024) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true }
        )
        {
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = terminal ? WidthOfTerminal() : DefaultWidth,
            Color = terminal && !noColor && !dumb,
        };
    }

    /// <summary>How much is told on <see cref="Error"/>; set once the command line is read.</summary>
    public Logging Logging { get; set; } = new();

    /// <summary>Whether to show progress: a person watches, and has not asked for silence or for JSON.</summary>
    public bool ShowsProgress => ErrorIsTerminal && Logging.Tells(LogLevel.Info) && !Logging.IsJson;

    /// <summary>Tells a message on the error stream.</summary>
    /// <param name="message">The message; control characters of file names in it are made harmless, line ends are kept.</param>
    /// <param name="level">How much it matters.</param>
    public void Complain(string message, LogLevel level = LogLevel.Error)
    {
        if (Logging.Tells(level))
        {
            LogText.Write(Error, message, level, Logging.IsJson);
        }
    }

    /// <summary>Tells diagnostics on the error stream.</summary>
    public void Complain(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(item => Logging.Tells(LogText.LevelOf(item))))
        {
            LogText.Write(Error, diagnostic, Logging.IsJson);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is written is flushed by Cli.Run, which knows what to do when that fails.
        In.Dispose();
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
