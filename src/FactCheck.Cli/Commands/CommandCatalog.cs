namespace FactCheck.Commands;

/// <summary>All commands, in the order in which help lists them. A new command is one class and one line here.</summary>
internal static class CommandCatalog
{
    /// <summary>One instance a command.</summary>
    public static IReadOnlyList<CliCommand> All { get; } =
    [
        new CheckCommand(),
        new ValidateCommand(),
        new TestCommand(),
        new ValuesCommand(),
        new ArticlesCommand(),
        new ExtractCommand(),
        new JudgeCommand(),
        new ExplainCommand(),
        new CoverageCommand(),
        new NewRuleCommand(),
        new InitCommand(),
        new FormatCommand(),
        new DocsCommand(),
        new BaselineCommand(),
        new SchemaCommand(),
        new LspCommand(),
    ];
}
