using System.CommandLine;
using System.Globalization;

namespace FactCheck.Commands;

/// <summary>Arguments and options that several commands have, with one name and one meaning everywhere.</summary>
internal static class CommonOptions
{
    /// <summary>Articles to read; standard input when none is named.</summary>
    public static Argument<string[]> Files() =>
        new("FILE")
        {
            Description = "Files, folders or globs of articles; - or nothing for standard input",
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>The corpus to check.</summary>
    public static Argument<string[]> Corpus() =>
        new("CORPUS")
        {
            Description =
                "Files, folders or globs of articles, - for standard input; default: what ./factcheck.yaml names, else its folder",
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>Rules as arguments.</summary>
    public static Argument<string[]> RuleFiles() =>
        new("RULES")
        {
            Description =
                "Rule files or folders; default: what ./factcheck.yaml names, else ./rules",
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>Rules as an option, beside other arguments.</summary>
    public static Option<string[]> Rules() =>
        new("--rules", "-r")
        {
            Description =
                "Rule file or folder, any number of times; default: what ./factcheck.yaml names, else ./rules",
            HelpName = "PATH",
        };

    /// <summary>Settings of the project.</summary>
    public static Option<string?> Config() =>
        new("--config")
        {
            Description = "Settings of the project; default: ./factcheck.yaml",
            HelpName = "FILE",
        };

    /// <summary>The shape of the output; the first of <paramref name="formats"/> is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "Shape of the output",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>What the user typed for <paramref name="option"/>; <see langword="null"/> when he left it out.</summary>
    public static string? Given(this ParseResult parsed, Option<string> option) =>
        parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;

    /// <summary>A whole number that may not be smaller than <paramref name="least"/>.</summary>
    public static Option<int?> AtLeast(int least, string name, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var value)
                && value < least
            )
            {
                result.AddError($"{name} must be at least {least}, not {token.Value}");
            }
        });
        return option;
    }

    /// <summary>How many threads extract.</summary>
    public static Option<int?> Threads() =>
        AtLeast(
            1,
            "--threads",
            "Threads that read articles; default: one a core. The result is the same"
        );
}
