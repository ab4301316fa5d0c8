using System.Text.Json;

namespace FactCheck.Protocol;

/// <summary>Takes the parameters of a message apart. What has another shape than the protocol says is refused.</summary>
internal static class Parameters
{
    /// <summary>The member, or <see langword="null"/> when it is missing or null.</summary>
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var value)
        && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value
            : null;

    /// <summary>The member, or what one of its members on the way is missing.</summary>
    public static JsonElement? Path(this JsonElement json, params ReadOnlySpan<string> names)
    {
        JsonElement? at = json;
        foreach (var name in names)
        {
            at = at?.Member(name);
        }
        return at;
    }

    /// <summary>The text called <paramref name="name"/>.</summary>
    /// <exception cref="RpcException">It is missing or something else.</exception>
    public static string Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } text
            ? text.GetString() ?? ""
            : throw Wrong(name);

    /// <summary>The whole number called <paramref name="name"/>, not negative.</summary>
    /// <exception cref="RpcException">It is missing or something else.</exception>
    public static int Number(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Number } number
        && number.TryGetInt32(out var value)
        && value >= 0
            ? value
            : throw Wrong(name);

    /// <summary>The object called <paramref name="name"/>.</summary>
    /// <exception cref="RpcException">It is missing or something else.</exception>
    public static JsonElement Object(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Object } value ? value : throw Wrong(name);

    /// <summary>The elements of the list called <paramref name="name"/>; none when it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The URI of <c>textDocument</c>.</summary>
    /// <exception cref="RpcException">It is missing.</exception>
    public static string DocumentUri(this JsonElement json) =>
        json.Object("textDocument").Text("uri");

    private static RpcException Wrong(string name) =>
        new(RpcException.InvalidParameters, $"'{name}' is missing or has another shape");
}
