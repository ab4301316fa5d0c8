using System.CommandLine;
using FactCheck.Consistency;

namespace FactCheck.Commands;

/// <summary><c>--near-duplicates</c>, <c>--copying</c> and <c>--weights</c>: whose votes count as one, and what each counts.</summary>
internal sealed class IndependenceOptions
{
    private const string On = "on";
    private const string Off = "off";
    private const string Equal = "equal";
    private const string Learned = "learned";

    private readonly Option<string> _nearDuplicates = OneOf(
        "--near-duplicates",
        "Count articles whose texts are near-duplicates as one voice",
        On,
        Off
    );

    private readonly Option<string> _copying = OneOf(
        "--copying",
        "Count publishers that share unusual values beyond chance as one",
        On,
        Off
    );

    private readonly Option<string> _weights = OneOf(
        "--weights",
        "Weigh votes alike, or by how reliable each publisher is found (learned: recommended for claims of your own, without rules)",
        Equal,
        Learned
    );

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_nearDuplicates);
        command.Add(_copying);
        command.Add(_weights);
    }

    /// <summary>What was asked for.</summary>
    public JudgeOptions Judge(ParseResult parsed) =>
        JudgeOptions.Default with
        {
            NearDuplicates = parsed.GetValue(_nearDuplicates) == On,
            Copying = parsed.GetValue(_copying) == On,
            LearnedWeights = parsed.GetValue(_weights) == Learned,
        };

    private static Option<string> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
