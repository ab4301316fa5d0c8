using FactCheck.Rules.Keys;

namespace FactCheck.Settings;

/// <summary>Writes the JSON Schema of <c>factcheck.yaml</c>, from the description of its keys.</summary>
public static class SettingsSchema
{
    /// <summary>The schema, ended by a line feed.</summary>
    public static string Write() =>
        RuleSchema.Write(
            "FactCheck settings",
            SettingsKeys.File,
            [SettingsKeys.Corpus, SettingsKeys.Article, SettingsKeys.Site, SettingsKeys.Check]
        );
}
