using System.Text.Json;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Writes the mends of the mistakes in a range as code actions.</summary>
internal static class MendsFeature
{
    /// <summary>The actions.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="site">The file.</param>
    /// <param name="range">The range that was asked for.</param>
    public static void Write(Utf8JsonWriter json, Site site, TextSpan range)
    {
        json.WriteStartArray();
        foreach (var diagnostic in site.Project.Result.Diagnostics)
        {
            if (
                diagnostic.Edit is { } edit
                && diagnostic.Location.Path == site.Document.Path
                && diagnostic.Location.Span.Start <= range.End
                && range.Start <= diagnostic.Location.Span.End
            )
            {
                WriteOne(json, site, diagnostic, edit);
            }
        }
        json.WriteEndArray();
    }

    private static void WriteOne(
        Utf8JsonWriter json,
        Site site,
        Diagnostic diagnostic,
        RuleEdit edit
    )
    {
        json.WriteStartObject();
        json.WriteString("title", Title(edit, site.Document.Text));
        json.WriteString("kind", "quickfix");
        json.WriteBoolean("isPreferred", true);
        json.WriteStartArray("diagnostics");
        DiagnosticsFeature.WriteOne(json, site.Workspace, site.Project, diagnostic);
        json.WriteEndArray();
        json.WritePropertyName("edit");
        Json.Edit(json, [(site.PlaceOf(site.Document.Path, edit.Span), edit.NewText)]);
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
