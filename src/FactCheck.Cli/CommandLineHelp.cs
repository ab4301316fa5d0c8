using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactCheck.Commands;

namespace FactCheck;

/// <summary>Adds the examples of a command to its help.</summary>
internal static class CommandLineHelp
{
    /// <summary>Makes <c>--help</c> of <paramref name="root"/> and of its commands show examples.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help)
            {
                option.Action = new WithExamples(help);
            }
        }
    }

    private sealed class WithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            var name = parseResult.CommandResult.Command.Name;
            var examples = CommandCatalog
                .All.FirstOrDefault(command => command.Name == name)
                ?.Examples;
            if (examples is not null)
            {
                output.WriteLine("Examples:");
                foreach (var example in examples)
                {
                    output.WriteLine($"  {example}");
                }
            }
            else
            {
                output.WriteLine("Each command has examples: factcheck check --help");
            }

            output.WriteLine();
            output.WriteLine(
                "Exit codes: 0 clean, 1 findings at or above the level, 2 rules or usage wrong, 3 input or output failed."
            );
            return code;
        }
    }
}
