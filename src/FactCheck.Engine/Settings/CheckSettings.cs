using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Settings;

/// <summary>How <c>check</c> and <c>baseline</c> judge and report: the section <c>check</c> of the settings, and what holds without it.</summary>
public sealed record CheckSettings
{
    /// <summary>What holds where nothing is said.</summary>
    public static CheckSettings Default { get; } = new();

    /// <summary>The lowest level of findings that makes a run fail, as it is written; <c>never</c> for none.</summary>
    public string FailOn { get; init; } = SettingsKeys.Levels[0];

    /// <summary>How many warnings there may be; <see langword="null"/> for any number.</summary>
    public int? MaxWarnings { get; init; }

    /// <summary>The file of findings that were there before; <see langword="null"/> for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file of findings that do not count; <see langword="null"/> for the one of the usual name, if it is there.</summary>
    public string? Suppressions { get; init; }

    /// <summary>Reports to write, each <c>FORMAT</c> or <c>FORMAT=PATH</c>; empty for the one at the console.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Whether near-duplicate articles count as one voice: <c>on</c> or <c>off</c>.</summary>
    public string NearDuplicates { get; init; } = SettingsKeys.Switch[0];

    /// <summary>Whether publishers that share unusual values count as one: <c>on</c> or <c>off</c>.</summary>
    public string Copying { get; init; } = SettingsKeys.Switch[0];

    /// <summary>What a vote counts: <c>equal</c> or <c>learned</c>.</summary>
    public string Weights { get; init; } = SettingsKeys.Weights[0];

    /// <summary>When a run fails.</summary>
    public FailLimits Limits =>
        new(
            FailOn switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                "info" => Severity.Info,
                _ => null,
            },
            MaxWarnings
        );

    /// <summary>How claims are judged.</summary>
    public JudgeOptions Judge =>
        JudgeOptions.Default with
        {
            NearDuplicates = NearDuplicates == SettingsKeys.Switch[0],
            Copying = Copying == SettingsKeys.Switch[0],
            LearnedWeights = Weights != SettingsKeys.Weights[0],
        };

    /// <summary>The same with every path replaced by what <paramref name="place"/> makes of it.</summary>
    public CheckSettings WithPaths(Func<string, string> place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return this with
        {
            Baseline = Baseline is null ? null : place(Baseline),
            Suppressions = Suppressions is null ? null : place(Suppressions),
            Reports = [.. Reports.Select(report => ReportName.Parse(report).At(place).ToString())],
        };
    }
}
