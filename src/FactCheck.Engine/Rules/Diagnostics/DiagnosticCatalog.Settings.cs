namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // The settings of a project: FC07xx.

    /// <summary>FC0701: unknown key in settings.</summary>
    public static DiagnosticDescription UnknownSetting { get; } =
        Error(
            "FC0701",
            "unknown key in settings",
            "factcheck.yaml and files of metadata have fixed keys. A key that is passed over would be a setting that"
                + " does not hold."
        );

    /// <summary>FC0702: settings that cannot be used.</summary>
    public static DiagnosticDescription WrongSetting { get; } =
        Error(
            "FC0702",
            "settings that cannot be used",
            "The value of a key in factcheck.yaml or in a file of metadata has the wrong shape, or the file is not YAML."
        );

    private static DiagnosticDescription[] OfSettings() => [UnknownSetting, WrongSetting];
}
