using System.Text.Json;

namespace FactCheck;

/// <summary>What the server can do, as it tells the client.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>The result of <c>initialize</c>.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", "utf-16");
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", Incremental);
        json.WriteBoolean("save", true);
        json.WriteEndObject();
        json.WriteStartObject("completionProvider");
        json.WriteStartArray("triggerCharacters");
        json.WriteStringValue("<");
        json.WriteStringValue(":");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteBoolean("hoverProvider", true);
        json.WriteBoolean("definitionProvider", true);
        json.WriteBoolean("referencesProvider", true);
        json.WriteBoolean("documentSymbolProvider", true);
        json.WriteStartObject("renameProvider");
        json.WriteBoolean("prepareProvider", true);
        json.WriteEndObject();
        json.WriteStartObject("codeActionProvider");
        json.WriteStartArray("codeActionKinds");
        json.WriteStringValue("quickfix");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("codeLensProvider");
        json.WriteEndObject();
        json.WriteStartObject("workspace");
        json.WriteStartObject("workspaceFolders");
        json.WriteBoolean("supported", true);
        json.WriteBoolean("changeNotifications", true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "factcheck");
        json.WriteString("version", FactChecker.Version);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Asks the client to tell of changes on the disk.</summary>
    public static void Watchers(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("registrations");
        json.WriteStartObject();
        json.WriteString("id", "rule-files");
        json.WriteString("method", "workspace/didChangeWatchedFiles");
        json.WriteStartObject("registerOptions");
        json.WriteStartArray("watchers");
        json.WriteStartObject();
        json.WriteString("globPattern", "**/*.{yaml,yml}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
