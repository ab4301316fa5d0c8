using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactCheck.Reporting.Json;

/// <summary>Writes one JSON document to a text as it goes: what is in memory is what was written since the last <see cref="Pass"/>.</summary>
internal sealed class JsonStream : IDisposable
{
    private const int Enough = 32 * 1024;

    // A report is mostly a file of its own, never part of a page: all characters stay readable.
    private static readonly JsonWriterOptions ForFile = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Here no quote can end the script element it stands in; letters stay readable still.
    private static readonly JsonWriterOptions ForPage = ForFile with
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(Enough);
    private readonly TextWriter _output;

    /// <summary>A document in <paramref name="output"/>, which stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="forPage">Whether it may be put inside a page, where <c>&lt;</c> and <c>&amp;</c> have a meaning.</param>
    public JsonStream(TextWriter output, bool forPage = false)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, forPage ? ForPage : ForFile);
    }

    /// <summary>What writes it.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Writes an array, element by element.</summary>
    public void Array<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        Json.WriteStartArray(name);
        Elements(items, write);
        Json.WriteEndArray();
    }

    /// <summary>Writes the elements of an array that is open.</summary>
    public void Elements<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        foreach (var item in items)
        {
            write(Json, item);
            if (Json.BytesPending + _buffer.WrittenCount >= Enough)
            {
                Pass();
            }
        }
    }

    /// <summary>Ends the document with a line end.</summary>
    public void Dispose()
    {
        Pass();
        Json.Dispose();
        _output.Write('\n');
    }

    private void Pass()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.Clear();
    }
}
