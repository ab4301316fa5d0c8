using System.CommandLine;
using FactCheck.Settings;
using FactCheck.Waivers;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Commands;

/// <summary><c>--suppressions</c> and <c>--today</c>, and for <c>check</c> <c>--baseline</c>: which findings are shown but do not count.</summary>
internal sealed class WaiverOptions
{
    /// <summary>Suppressions that are read when none are named.</summary>
    public const string DefaultSuppressions = "factcheck-suppressions.yaml";

    /// <summary>The baseline that is written when none is named.</summary>
    public const string DefaultBaseline = "factcheck-baseline.yaml";

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description =
            "Findings that were there before (see 'factcheck baseline'): they are shown and do not count; '' for none",
        HelpName = "FILE",
    };

    private readonly Option<string?> _suppressions = new("--suppressions")
    {
        Description =
            $"Findings that do not count, each with a reason and a last day; '' for none; default: ./{DefaultSuppressions}",
        HelpName = "FILE",
    };

    private readonly Option<string?> _today = new("--today")
    {
        Description = "The day on which suppressions hold or are over; default: the system's date",
        HelpName = "DATE",
    };

    /// <summary>Adds <c>--baseline</c>.</summary>
    public void AddBaselineTo(Command command) => command.Add(_baseline);

    /// <summary>Adds <c>--suppressions</c> and <c>--today</c>.</summary>
    public void AddTo(Command command)
    {
        command.Add(_suppressions);
        command.Add(_today);
    }

    /// <summary>The files that <see cref="Load(ParseResult, CheckSettings, CliConsole)"/> reads, be they there or not.</summary>
    public IReadOnlyList<string> Files(ParseResult parsed, CheckSettings settings) =>
        [
            .. new[] { Named(parsed, settings) ?? DefaultSuppressions, Baseline(parsed, settings) }
                .OfType<string>()
                .Where(path => path.Length > 0),
        ];

    /// <summary>Reads the files with the baseline of the option, else of <paramref name="settings"/>.</summary>
    /// <inheritdoc cref="Load(ParseResult, CheckSettings, string?, CliConsole)"/>
    public WaiverBook? Load(ParseResult parsed, CheckSettings settings, CliConsole console) =>
        Load(parsed, settings, Baseline(parsed, settings), console);

    /// <summary>Reads the files.</summary>
    /// <returns>What they say; <see langword="null"/> when one of them has a mistake, which has been told.</returns>
    /// <exception cref="UsageException">A file that was named is not there, or the day is none.</exception>
    public WaiverBook? Load(
        ParseResult parsed,
        CheckSettings settings,
        string? baseline,
        CliConsole console
    )
    {
        if (baseline is not null && !File.Exists(baseline))
        {
            throw new UsageException(
                $"{baseline}: no such baseline",
                $"'factcheck baseline --out {baseline}' makes it of today's findings"
            );
        }

        var book = new WaiverBook(baseline, Suppressions(parsed, settings), Today(parsed, console));
        console.Complain(book.Mistakes);
        return book.Mistakes.Count == 0 ? book : null;
    }

    private string? Baseline(ParseResult parsed, CheckSettings settings) =>
        (parsed.GetValue(_baseline) ?? settings.Baseline) is { Length: > 0 } baseline
            ? baseline
            : null;

    private string? Named(ParseResult parsed, CheckSettings settings) =>
        parsed.GetValue(_suppressions) ?? settings.Suppressions;

    private string? Suppressions(ParseResult parsed, CheckSettings settings)
    {
        var named = Named(parsed, settings);
        if (named is "")
        {
            return null;
        }

        if (named is not null && !File.Exists(named))
        {
            throw new UsageException(
                $"{named}: no such file of suppressions",
                "--suppressions names a YAML file with the list 'suppressions:'"
            );
        }

        return named ?? (File.Exists(DefaultSuppressions) ? DefaultSuppressions : null);
    }

    private LocalDate Today(ParseResult parsed, CliConsole console)
    {
        if (parsed.GetValue(_today) is not { } text)
        {
            return console.Today;
        }

        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success
            ? day.Value
            : throw new UsageException(
                $"--today '{text}' is no day",
                "write year-month-day: --today 2027-06-30"
            );
    }
}
