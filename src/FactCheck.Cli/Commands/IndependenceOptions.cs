using System.CommandLine;
using FactCheck.Consistency;
using FactCheck.Settings;

namespace FactCheck.Commands;

/// <summary><c>--near-duplicates</c>, <c>--copying</c> and <c>--weights</c>: whose votes count as one, and what each counts.</summary>
internal sealed class IndependenceOptions
{
    private readonly Option<string> _nearDuplicates = OneOf(
        "--near-duplicates",
        "Count articles whose texts are near-duplicates as one voice",
        SettingsKeys.Switch
    );

    private readonly Option<string> _copying = OneOf(
        "--copying",
        "Count publishers that share unusual values beyond chance as one",
        SettingsKeys.Switch
    );

    private readonly Option<string> _weights = OneOf(
        "--weights",
        "Weigh votes alike, or by how reliable each publisher is found (learned: recommended for claims of your own, without rules)",
        SettingsKeys.Weights
    );

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_nearDuplicates);
        command.Add(_copying);
        command.Add(_weights);
    }

    /// <summary>What was asked for, else what <paramref name="settings"/> say.</summary>
    public JudgeOptions Judge(ParseResult parsed, CheckSettings settings) =>
        (
            settings with
            {
                NearDuplicates = parsed.Given(_nearDuplicates) ?? settings.NearDuplicates,
                Copying = parsed.Given(_copying) ?? settings.Copying,
                Weights = parsed.Given(_weights) ?? settings.Weights,
            }
        ).Judge;

    private static Option<string> OneOf(
        string name,
        string description,
        IReadOnlyList<string> values
    )
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }
}
