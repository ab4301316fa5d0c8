namespace FactCheck.Corpus.Inputs;

/// <summary>A stream whose first bytes were looked at and are read again.</summary>
/// <param name="inner">The stream; not disposed.</param>
internal sealed class PeekedStream(Stream inner) : Stream
{
    private readonly List<byte> _peeked = [];
    private int _position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first ASCII character that is no white space and no byte order mark; NUL when there is none.</summary>
    public char FirstVisible()
    {
        Span<byte> one = stackalloc byte[1];
        while (inner.Read(one) == 1)
        {
            _peeked.Add(one[0]);
            if (
                !(
                    one[0]
                    is (byte)' '
                        or (byte)'\t'
                        or (byte)'\r'
                        or (byte)'\n'
                        or 0xEF
                        or 0xBB
                        or 0xBF
                )
            )
            {
                return (char)one[0];
            }
        }
        return '\0';
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_position == _peeked.Count)
        {
            return inner.Read(buffer);
        }
        var count = Math.Min(buffer.Length, _peeked.Count - _position);
        System
            .Runtime.InteropServices.CollectionsMarshal.AsSpan(_peeked)
            .Slice(_position, count)
            .CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}
