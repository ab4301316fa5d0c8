using System.Text.Json;
using FactCheck.Editing;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Writes <c>textDocument/publishDiagnostics</c>.</summary>
internal static class DiagnosticsFeature
{
    /// <summary>The parameters for one file.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="workspace">What is open.</param>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">Its mistakes.</param>
    /// <param name="placeOf">Where a part of a file stands for the client.</param>
    public static void Write(
        Utf8JsonWriter json,
        Workspace workspace,
        string path,
        IEnumerable<Diagnostic> diagnostics,
        Func<string, TextSpan, Place> placeOf
    )
    {
        json.WriteStartObject();
        json.WriteString("uri", Site.UriOf(workspace, path));
        if (workspace.Document(path) is { } document)
        {
            json.WriteNumber("version", document.Version);
        }
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            WriteOne(json, diagnostic, placeOf);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One diagnostic.</summary>
    public static void WriteOne(
        Utf8JsonWriter json,
        Diagnostic diagnostic,
        Func<string, TextSpan, Place> placeOf
    )
    {
        var place = placeOf(diagnostic.Location.Path, diagnostic.Location.Span);
        json.WriteStartObject();
        Json.Range(json, "range", place.Range);
        json.WriteNumber("severity", (int)SeverityOf(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        if (CodePages.UriOf(diagnostic.Code) is { } page)
        {
            json.WriteStartObject("codeDescription");
            json.WriteString("href", page);
            json.WriteEndObject();
        }
        json.WriteString("source", "factcheck");
        var mend = diagnostic.Mend is null ? "" : $"\n{diagnostic.Mend}";
        json.WriteString("message", diagnostic.Message + mend);
        if (diagnostic.Code == DiagnosticCatalog.UnusedVocabulary.Code)
        {
            json.WriteStartArray("tags");
            json.WriteNumberValue(1); // unnecessary: editors fade it
            json.WriteEndArray();
        }
        if (diagnostic.Related is { } related)
        {
            json.WriteStartArray("relatedInformation");
            json.WriteStartObject();
            json.WritePropertyName("location");
            Json.Location(json, placeOf(related.Path, related.Span));
            json.WriteString("message", $"named by {diagnostic.Code}");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    // The numbers of the protocol.
    private static int SeverityOf(Severity severity) =>
        severity switch
        {
            Severity.Error => 1,
            Severity.Warning => 2,
            _ => 3,
        };
}
