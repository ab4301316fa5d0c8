using System.Text;
using FactCheck.Rules.Keys;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Writes the tables of keys of the handbook from the model.</summary>
internal static class HandbookTables
{
    /// <summary>The line before the tables.</summary>
    public const string Begin = "<!-- keys: written from the model, see HandbookReferenceTests -->";

    /// <summary>The line behind them.</summary>
    public const string End = "<!-- end of keys -->";

    /// <summary>The tables, one a mapping.</summary>
    public static string Write(RuleFileKeys keys)
    {
        var text = new StringBuilder();
        (string Title, MappingDescription Mapping)[] parts =
        [
            ("A rule file", keys.File),
            ("A rule", keys.Rule),
            ("`find`", keys.Find),
            ("A reference", keys.Reference),
            ("A test", keys.Test),
            ("A vocabulary", keys.Vocabulary),
            ("A member of a vocabulary, and a source", keys.Member),
        ];
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
