using System.CommandLine;

namespace FactCheck.Commands;

/// <summary><c>--quiet</c>, <c>--verbose</c> and <c>--log-format</c>, which every command has.</summary>
internal sealed class LogOptions
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Description = "Tell errors only on the error stream: no warnings, no progress",
        Recursive = true,
    };

    private readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "Tell on the error stream what is done, and how long it takes",
        Recursive = true,
    };

    private readonly Option<string> _format = new("--log-format")
    {
        Description = "Form of the messages on the error stream; json: an object a line",
        DefaultValueFactory = _ => Text,
        Recursive = true,
    };

    /// <summary>Adds the options to every command of <paramref name="root"/>.</summary>
    public void AddTo(RootCommand root)
    {
        _format.AcceptOnlyFromAmong(Text, Json);
        root.Add(_quiet);
        root.Add(_verbose);
        root.Add(_format);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="UsageException">Both more and less was asked for.</exception>
    public Logging Of(ParseResult parsed)
    {
        var (quiet, verbose) = (parsed.GetValue(_quiet), parsed.GetValue(_verbose));
        if (quiet && verbose)
        {
            throw new UsageException("--quiet and --verbose exclude each other", "leave one out");
        }

        return new Logging(
            quiet ? LogLevel.Error
                : verbose ? LogLevel.Debug
                : LogLevel.Info,
            parsed.GetValue(_format) == Json
        );
    }
}
