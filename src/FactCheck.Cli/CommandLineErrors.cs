using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FactCheck.Text;

namespace FactCheck;

/// <summary>Turns what the parser could not make sense of into one message with the nearest known name.</summary>
internal static class CommandLineErrors
{
    /// <summary>Throws <see cref="UsageException"/> when the command line is wrong and no help was asked for.</summary>
    public static void ThrowIfAny(ParseResult parsed)
    {
        if (parsed.Action is { ClearsParseErrors: true } and not ParseErrorAction)
        {
            return;
        }

        var command = parsed.CommandResult.Command;
        var help = $"see '{NameOf(parsed.CommandResult)} --help'";
        if (MistypedOption(parsed) is { } option)
        {
            throw new UsageException(
                $"unknown option '{option}'",
                Mend(option, OptionsOf(parsed), help)
            );
        }

        if (command is RootCommand && parsed.UnmatchedTokens is [var name, ..])
        {
            var commands = command.Subcommands.Select(known => known.Name);
            throw new UsageException($"unknown command '{name}'", Mend(name, commands, help));
        }

        if (parsed.Errors is [var error, ..])
        {
            throw new UsageException(error.Message.TrimEnd('.'), help);
        }
    }

    /// <summary>The parser takes an unknown option for an argument where there may be any number of them.</summary>
    private static string? MistypedOption(ParseResult parsed)
    {
        var escaped = parsed
            .Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => !escaped.Contains(token))
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(value => value.Length > 1 && value[0] == '-');
    }

    private static IEnumerable<string> OptionsOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var inherited = parsed.RootCommandResult.Command.Options.Where(option => option.Recursive);
        return command.Options.Concat(inherited).Select(option => option.Name);
    }

    private static string Mend(string typed, IEnumerable<string> known, string help) =>
        NearestName.Of(typed, known) is { } near ? $"did you mean '{near}'?" : help;

    private static string NameOf(CommandResult result) =>
        result.Command is RootCommand ? "factcheck" : $"factcheck {result.Command.Name}";
}
