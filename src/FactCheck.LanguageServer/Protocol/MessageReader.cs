using System.Text;

namespace FactCheck.Protocol;

/// <summary>Cuts a stream into the bodies of messages: header lines, an empty line, as many bytes as the header says.</summary>
/// <remarks>Source: Language Server Protocol 3.17, "Base Protocol".</remarks>
/// <param name="input">The stream; it is read by one thread, and closed with the reader.</param>
internal sealed class MessageReader(Stream input) : IDisposable
{
    /// <summary>The largest message that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int MaxHeaderLine = 4096;
    private const string ContentLength = "Content-Length:";

    private readonly BufferedStream _input = new(input, 32 * 1024);

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    /// <summary>
    /// The next body; empty when a header cannot be understood, and reading goes on behind it; <see langword="null"/> at the
    /// end of the stream.
    /// </summary>
    public byte[]? Read()
    {
        int? length = null;
        var isHeader = false;
        while (ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                isHeader = true;
                length = LengthIn(line) ?? length;
            }
            else if (isHeader)
            {
                return length is { } bytes ? ReadBody(bytes) : [];
            }
        }
        return null;
    }

    private static int? LengthIn(string line) =>
        line.StartsWith(ContentLength, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(
            line.AsSpan(ContentLength.Length).Trim(),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var length
        )
            ? length
            : null;

    private byte[]? ReadBody(int length)
    {
        if (length > MaxBytes)
        {
            for (var skipped = 0; skipped < length; skipped++)
            {
                if (_input.ReadByte() < 0)
                {
                    return null;
                }
            }
            return [];
        }
        var body = new byte[length];
        return _input.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? body : null;
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        for (var read = _input.ReadByte(); read >= 0; read = _input.ReadByte())
        {
            if (read == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }
            if (line.Length < MaxHeaderLine)
            {
                line.Append((char)read);
            }
        }
        return null;
    }
}
