using System.Text.Json;
using FactCheck.Editing;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Writes the mends of the mistakes in a range as code actions.</summary>
internal static class MendsFeature
{
    /// <summary>The actions.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="document">The file.</param>
    /// <param name="diagnostics">Mistakes, of other files too.</param>
    /// <param name="placeOf">Where a part of a file stands for the client.</param>
    /// <param name="range">The range that was asked for.</param>
    public static void Write(
        Utf8JsonWriter json,
        TextDocument document,
        IEnumerable<Diagnostic> diagnostics,
        Func<string, TextSpan, Place> placeOf,
        TextSpan range
    )
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            if (
                diagnostic.Edit is { } edit
                && diagnostic.Location.Path == document.Path
                && diagnostic.Location.Span.Start <= range.End
                && range.Start <= diagnostic.Location.Span.End
            )
            {
                WriteOne(json, document, diagnostic, edit, placeOf);
            }
        }
        json.WriteEndArray();
    }

    private static void WriteOne(
        Utf8JsonWriter json,
        TextDocument document,
        Diagnostic diagnostic,
        RuleEdit edit,
        Func<string, TextSpan, Place> placeOf
    )
    {
        json.WriteStartObject();
        json.WriteString("title", Title(edit, document.Text));
        json.WriteString("kind", "quickfix");
        json.WriteBoolean("isPreferred", true);
        json.WriteStartArray("diagnostics");
        DiagnosticsFeature.WriteOne(json, diagnostic, placeOf);
        json.WriteEndArray();
        json.WritePropertyName("edit");
        Json.Edit(json, [(placeOf(document.Path, edit.Span), edit.NewText)]);
        json.WriteEndObject();
    }

    private static string Title(RuleEdit edit, string text)
    {
        var old = edit.Span.In(text).Trim().ToString();
        var shown = edit.NewText.Trim();
        return shown.Length == 0 ? $"Take out “{old}”"
            : old.Length == 0 ? $"Add “{shown}”"
            : $"Write “{shown}” in place of “{old}”";
    }
}
