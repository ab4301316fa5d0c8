using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Protocol;

namespace FactCheck.Tests.Editor;

/// <summary>Speaks with a language server over two streams, and keeps all that it hears.</summary>
internal sealed class LspConnection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<JsonObject> _heard = [];
    private readonly List<JsonObject> _put = []; // heard while something else was waited for
    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private int _id;

    public LspConnection(Stream toServer, Stream fromServer)
    {
        (_toServer, _fromServer) = (toServer, fromServer);
        var listener = new Thread(Listen) { IsBackground = true };
        listener.Start();
    }

    /// <summary>Asks and waits for the result; fails when it is refused.</summary>
    public JsonNode? Ask(string method, string parameters)
    {
        var answer = AskRaw(method, parameters);
        answer.ContainsKey("result").ShouldBeTrue(answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>Asks and waits for the whole answer.</summary>
    public JsonObject AskRaw(string method, string parameters)
    {
        var id = ++_id;
        Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");
        return Wait(message =>
            message["id"] is JsonValue given
            && given.GetValueKind() == JsonValueKind.Number
            && given.GetValue<int>() == id
        );
    }

    public void Tell(string method, string parameters) =>
        Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    /// <summary>The next message that is <paramref name="wanted"/>; those before it are kept.</summary>
    public JsonObject Wait(Func<JsonObject, bool> wanted)
    {
        var known = _put.FindIndex(message => wanted(message));
        if (known >= 0)
        {
            var message = _put[known];
            _put.RemoveAt(known);
            return message;
        }
        while (_heard.TryTake(out var message, Patience))
        {
            if (wanted(message))
            {
                return message;
            }
            _put.Add(message);
        }
        throw new TimeoutException(
            "not heard; heard was: " + string.Join("\n", _put.Select(item => item.ToJsonString()))
        );
    }

    /// <summary>Sends a body as it is.</summary>
    public void Send(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        SendBytes([
            .. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"),
            .. bytes,
        ]);
    }

    /// <summary>Sends bytes as they are.</summary>
    public void SendBytes(byte[] bytes)
    {
        _toServer.Write(bytes);
        _toServer.Flush();
    }

    private void Listen()
    {
        using var reader = new MessageReader(_fromServer);
        while (Next(reader) is { } body)
        {
            _heard.Add(JsonNode.Parse(body)!.AsObject());
        }
    }

    private static byte[]? Next(MessageReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException)
        {
            return null; // the test is over
        }
    }
}
