using System.Text.Json;

namespace FactCheck.Protocol;

/// <summary>A message of the client.</summary>
/// <param name="Id">What its answer must carry, as JSON; <see langword="null"/> for a notification.</param>
/// <param name="Method">What is asked; <see langword="null"/> for the answer to a request of ours.</param>
/// <param name="Parameters">The parameters; undefined when there are none.</param>
internal sealed record RpcMessage(string? Id, string? Method, JsonElement Parameters)
{
    /// <summary>Reads a body. <see langword="null"/> when it is no message of JSON-RPC 2.0.</summary>
    public static RpcMessage? Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return null;
            }
            var id =
                root.TryGetProperty("id", out var given)
                && given.ValueKind is JsonValueKind.Number or JsonValueKind.String
                    ? given.GetRawText()
                    : null;
            var method =
                root.TryGetProperty("method", out var name)
                && name.ValueKind == JsonValueKind.String
                    ? name.GetString()
                    : null;
            var isAnswer =
                root.TryGetProperty("result", out _) || root.TryGetProperty("error", out _);
            var parameters = root.TryGetProperty("params", out var found) ? found.Clone() : default;
            return method is null && !isAnswer ? null : new RpcMessage(id, method, parameters);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null; // a string that is no UTF-16
        }
    }
}
