using System.CommandLine;
using FactCheck.Corpus.Metadata;
using FactCheck.Languages;
using FactCheck.Rendering;
using FactCheck.Rules.Keys;
using FactCheck.Settings;

namespace FactCheck.Commands;

/// <summary><c>schema</c>: the JSON Schema of rule files or of the settings, for editors that know YAML.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "File to write; default: standard output",
        HelpName = "FILE",
    };

    private readonly Option<bool> _settings = new("--settings")
    {
        Description = $"The schema of {CorpusConfig.FileName} in place of that of rule files",
    };

    public override string Name => "schema";

    public override string Summary =>
        "Write the JSON Schema of rule files or of the settings, for editors";

    public override IReadOnlyList<string> Examples =>
        [
            "factcheck schema --out factcheck.schema.json",
            "factcheck schema --settings --out factcheck.settings.schema.json",
        ];

    protected override void Configure(Command command)
    {
        command.Add(_settings);
        command.Add(_out);
    }

    protected override int Run(
        ParseResult parsed,
        CliConsole console,
        CancellationToken cancellation
    )
    {
        var schema = parsed.GetValue(_settings)
            ? SettingsSchema.Write()
            : RuleSchema.Write(RuleFileKeys.Of(LanguageSet.Default));
        if (parsed.GetValue(_out) is not { } path)
        {
            console.Out.Write(schema);
            return ExitCode.Clean;
        }

        AtomicFile.Write(path, file => file.Write(schema));
        return ExitCode.Clean;
    }
}
