using System.CommandLine;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Rules.Keys;

namespace FactCheck.Commands;

/// <summary><c>schema</c>: the JSON Schema of rule files, for editors that know YAML.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "File to write; default: standard output",
        HelpName = "FILE",
    };

    public override string Name => "schema";

    public override string Summary => "Write the JSON Schema of rule files, for editors";

    public override IReadOnlyList<string> Examples =>
        ["factcheck schema", "factcheck schema --out factcheck.schema.json"];

    protected override void Configure(Command command) => command.Add(_out);

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var schema = RuleSchema.Write(RuleFileKeys.Of(LanguageSet.Default));
        if (parsed.GetValue(_out) is not { } path)
        {
            console.Out.Write(schema);
            return ExitCode.Clean;
        }

        AtomicFile.Write(path, file => file.Write(schema));
        return ExitCode.Clean;
    }
}
