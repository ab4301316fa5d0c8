using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Protocol;

/// <summary>Writes messages to the client, each at once. Not thread-safe.</summary>
/// <param name="output">Where to.</param>
internal sealed class MessageWriter(TextWriter output)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private int _requests;

    /// <summary>Answers a request.</summary>
    /// <param name="id">The id of the request, as JSON.</param>
    /// <param name="result">Writes the result, one JSON value.</param>
    public void Answer(string id, Action<Utf8JsonWriter> result) =>
        Send(json =>
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id);
            json.WritePropertyName("result");
            result(json);
        });

    /// <summary>Refuses a request.</summary>
    /// <param name="id">The id of the request, as JSON; <see langword="null"/> when it could not be read.</param>
    /// <param name="code">See <see cref="RpcException"/>.</param>
    /// <param name="message">What the user reads.</param>
    public void Refuse(string? id, int code, string message) =>
        Send(json =>
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id ?? "null");
            json.WriteStartObject("error");
            json.WriteNumber("code", code);
            json.WriteString("message", message);
            json.WriteEndObject();
        });

    /// <summary>Tells the client something.</summary>
    public void Notify(string method, Action<Utf8JsonWriter> parameters) =>
        Send(json =>
        {
            json.WriteString("method", method);
            json.WritePropertyName("params");
            parameters(json);
        });

    /// <summary>Asks the client for something; its answer is not waited for.</summary>
    public void Request(string method, Action<Utf8JsonWriter>? parameters = null) =>
        Send(json =>
        {
            json.WriteString(
                "id",
                string.Create(CultureInfo.InvariantCulture, $"factcheck-{++_requests}")
            );
            json.WriteString("method", method);
            if (parameters is not null)
            {
                json.WritePropertyName("params");
                parameters(json);
            }
        });

    private void Send(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }
        output.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Content-Length: {_buffer.WrittenCount}\r\n\r\n"
            )
        );
        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        output.Flush();
    }
}
