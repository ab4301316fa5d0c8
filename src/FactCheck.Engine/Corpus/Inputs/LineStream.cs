namespace FactCheck.Corpus.Inputs;

/// <summary>Reads the lines of a stream as bytes, one at a time, so that a file may be larger than memory.</summary>
/// <param name="stream">The stream; not disposed.</param>
internal sealed class LineStream(Stream stream)
{
    /// <summary>A longer line is not kept.</summary>
    public const int MaxLine = 64 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private byte[] _line = new byte[4 * 1024];
    private int _start;
    private int _end;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was read last was longer than <see cref="MaxLine"/> and was cut.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads the next line without its line break. The memory holds until the next call.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var length = 0;
        IsCut = false;
        var any = false;
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var end = rest.IndexOf((byte)'\n');
            var taken = end < 0 ? rest : rest[..end];
            Keep(taken, ref length);
            _start += taken.Length + (end < 0 ? 0 : 1);
            if (end >= 0)
            {
                break;
            }
        }
        Number += any ? 1 : 0;
        line = _line.AsMemory(0, length);
        if (line.Span is [.., (byte)'\r'])
        {
            line = line[..^1];
        }
        return any;
    }

    private void Keep(ReadOnlySpan<byte> bytes, ref int length)
    {
        if (length + bytes.Length > MaxLine)
        {
            IsCut = true;
            return;
        }
        if (length + bytes.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_line.Length * 2, length + bytes.Length));
        }
        bytes.CopyTo(_line.AsSpan(length));
        length += bytes.Length;
    }

    private bool Fill()
    {
        if (_start == _end)
        {
            _start = 0;
            _end = stream.Read(_buffer);
        }
        return _end > 0;
    }
}
