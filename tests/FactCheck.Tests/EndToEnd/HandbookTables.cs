using System.Text;
using FactCheck.Rules.Keys;
using FactCheck.Settings;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Writes the tables of keys of the handbook from the model.</summary>
internal static class HandbookTables
{
    /// <summary>The tables of rule files.</summary>
    public static string OfRuleFiles(RuleFileKeys keys) =>
        Write(
            ("A rule file", keys.File),
            ("A rule", keys.Rule),
            ("`find`", keys.Find),
            ("A reference", keys.Reference),
            ("A test", keys.Test),
            ("A vocabulary", keys.Vocabulary),
            ("A member of a vocabulary, and a source", keys.Member)
        );

    /// <summary>The tables of the settings.</summary>
    public static string OfSettings() =>
        Write(
            ("`factcheck.yaml`", SettingsKeys.File),
            ("`corpus`", SettingsKeys.Corpus),
            ("An article under `articles`", SettingsKeys.Article),
            ("A site under `sites`", SettingsKeys.Site),
            ("`check`", SettingsKeys.Check)
        );

    /// <summary>The line before the tables.</summary>
    public static string Begin(string name) =>
        $"<!-- {name}: written from the model, see HandbookReferenceTests -->";

    /// <summary>The line behind them.</summary>
    public static string End(string name) => $"<!-- end of {name} -->";

    private static string Write(params (string Title, MappingDescription Mapping)[] parts)
    {
        var text = new StringBuilder();
        foreach (var (title, mapping) in parts)
        {
            text.Append("\n### ").Append(title).Append("\n\n");
            text.Append(
                "| key | what it holds | when left out | for instance |\n|---|---|---|---|\n"
            );
            foreach (var key in mapping.Keys)
            {
                var leftOut = key.IsRequired ? "required" : key.WhenLeftOut ?? "";
                text.AppendJoin(
                    " | ",
                    $"| `{key.Name}`",
                    Cell(key.Holds),
                    Cell(leftOut),
                    $"`{Cell(key.Example)}` |\n"
                );
            }
        }
        return text.Append('\n').ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
