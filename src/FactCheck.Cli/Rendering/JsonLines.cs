using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Rendering;

/// <summary>Writes JSON objects, one a line. It keeps its buffer: a line costs no more than its text.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class JsonLines(TextWriter output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    private readonly Utf8JsonWriter _json = new(
        Stream.Null,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    private char[] _characters = new char[1024];

    /// <summary>Writes one line.</summary>
    /// <param name="write">Writes one object.</param>
    public void Write(Action<Utf8JsonWriter> write)
    {
        _bytes.ResetWrittenCount();
        _json.Reset(_bytes);
        write(_json);
        _json.Flush();
        var needed = Encoding.UTF8.GetMaxCharCount(_bytes.WrittenCount);
        if (_characters.Length < needed)
        {
            _characters = new char[Math.Max(needed, _characters.Length * 2)];
        }

        var length = Encoding.UTF8.GetChars(_bytes.WrittenSpan, _characters);
        output.Write(_characters, 0, length);
        output.Write('\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
