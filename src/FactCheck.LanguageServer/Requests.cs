using System.Text.Json;
using FactCheck.Editing;
using FactCheck.Features;
using FactCheck.Protocol;
using FactCheck.Text;

namespace FactCheck;

/// <summary>Answers what the client asks.</summary>
/// <param name="workspace">What is open.</param>
/// <param name="counter">How often rules match.</param>
internal sealed class Requests(Workspace workspace, CorpusCounter counter)
{
    private readonly NamesFeature _names = new(new NameIndex());

    private RenameFeature Renaming => new(_names);

    /// <summary>Works out the answer; what is returned writes it.</summary>
    /// <exception cref="RpcException">The method is not known, or the parameters have another shape.</exception>
    public Action<Utf8JsonWriter> Answer(string method, JsonElement parameters)
    {
        Action<Utf8JsonWriter, Site> answer = method switch
        {
            "textDocument/completion" => Completion,
            "textDocument/hover" => Hover,
            "textDocument/definition" => (json, site) => Places(json, _names.Definitions(site)),
            "textDocument/references" => (json, site) =>
                Places(json, _names.References(site, WithDefinition(parameters))),
            "textDocument/prepareRename" => PrepareRename,
            "textDocument/rename" => (json, site) =>
                Json.Edit(json, Renaming.Rename(site, parameters.Text("newName").Trim()).ToList()),
            "textDocument/codeAction" => (json, site) =>
                MendsFeature.Write(
                    json,
                    site.Document,
                    site.Project.Result.Diagnostics,
                    site.PlaceOf,
                    RangeIn(site.Document, parameters)
                ),
            "textDocument/codeLens" => (json, site) =>
                LensesFeature.Write(json, site, CountsFor(site)),
            "textDocument/documentSymbol" => SymbolsFeature.Write,
            _ => throw new RpcException(RpcException.MethodNotFound, $"'{method}' is not known"),
        };
        if (SettingsMends(method, parameters) is { } mends)
        {
            return mends;
        }
        var site = Site.Of(workspace, parameters);
        return json =>
        {
            if (site is null)
            {
                json.WriteNullValue();
            }
            else
            {
                answer(json, site);
            }
        };
    }

    private static void Completion(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray();
        var order = 0;
        foreach (var item in CompletionFeature.At(site))
        {
            json.WriteStartObject();
            json.WriteString("label", item.Label);
            json.WriteNumber("kind", item.Kind);
            if (item.Detail.Length > 0)
            {
                json.WriteString("detail", item.Detail);
            }
            json.WriteString(
                "sortText",
                order++.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
            );
            json.WriteStartObject("textEdit");
            Json.Range(json, "range", site.Document.RangeOf(item.Replaced));
            json.WriteString("newText", item.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Hover(Utf8JsonWriter json, Site site)
    {
        if (new HoverFeature(_names).At(site) is not { } said)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteStartObject("contents");
        json.WriteString("kind", "markdown");
        json.WriteString("value", said.Markdown);
        json.WriteEndObject();
        Json.Range(json, "range", site.Document.RangeOf(said.Span));
        json.WriteEndObject();
    }

    private void PrepareRename(Utf8JsonWriter json, Site site)
    {
        if (Renaming.Prepare(site) is not { } name)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        Json.Range(json, "range", site.Document.RangeOf(name.Span));
        json.WriteString("placeholder", name.Name);
        json.WriteEndObject();
    }

    private static void Places(Utf8JsonWriter json, IEnumerable<Place> places)
    {
        json.WriteStartArray();
        foreach (var place in places)
        {
            Json.Location(json, place);
        }
        json.WriteEndArray();
    }

    private static bool WithDefinition(JsonElement parameters) =>
        parameters.Path("context", "includeDeclaration") is { ValueKind: JsonValueKind.True };

    private static TextSpan RangeIn(TextDocument document, JsonElement parameters)
    {
        var range = parameters.Object("range");
        var start = document.OffsetOf(range.Object("start"));
        return TextSpan.FromBounds(start, Math.Max(start, document.OffsetOf(range.Object("end"))));
    }

    // Of the settings the server knows the mistakes and their mends; for the rest of it editors have the schema.
    private Action<Utf8JsonWriter>? SettingsMends(string method, JsonElement parameters)
    {
        if (
            method != "textDocument/codeAction"
            || FileUri.ToPath(parameters.DocumentUri()) is not { } path
            || workspace.SettingsAt(path) is not { } settings
            || workspace.Document(path) is not { } document
        )
        {
            return null;
        }
        return json =>
            MendsFeature.Write(
                json,
                document,
                settings.Diagnostics,
                (_, span) => new Place(document.Uri, settings.RangeOf(span)),
                RangeIn(document, parameters)
            );
    }

    private CorpusCounts? CountsFor(Site site) =>
        workspace.Folders.FirstOrDefault(folder => folder.Rules == site.Project) is { } folder
            ? counter.Of(folder.Path)
            : null;
}
