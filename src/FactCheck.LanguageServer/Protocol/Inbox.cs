using System.Threading.Channels;

namespace FactCheck.Protocol;

/// <summary>
/// The messages that wait. One thread reads them from the stream, so that a request can be cancelled while another one is
/// worked on; other threads may put work in for the thread that answers.
/// </summary>
internal sealed class Inbox
{
    private readonly Channel<object> _waiting = Channel.CreateUnbounded<object>();
    private readonly HashSet<string> _cancelled = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty => _waiting.Reader.Count == 0;

    /// <summary>Reads <paramref name="stream"/> to its end in a thread of its own, which does not keep the process alive.</summary>
    public void Fill(Stream stream)
    {
        var thread = new Thread(() => ReadAll(stream)) { IsBackground = true, Name = "reader" };
        thread.Start();
    }

    /// <summary>Puts in work that the answering thread is to do.</summary>
    public void Post(Action work) => _waiting.Writer.TryWrite(work);

    /// <summary>
    /// The next message, or work; <see langword="null"/> at the end of the stream. A body that is no message comes as an
    /// <see cref="RpcException"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public object? Take(CancellationToken cancellation)
    {
        if (_waiting.Reader.TryRead(out var item))
        {
            return item;
        }
        var isMore = _waiting
            .Reader.WaitToReadAsync(cancellation)
            .AsTask()
            .GetAwaiter()
            .GetResult();
        return isMore ? Take(cancellation) : null;
    }

    /// <summary>Whether the client does not want the answer any more.</summary>
    public bool IsCancelled(string id)
    {
        lock (_lock)
        {
            return _cancelled.Remove(id);
        }
    }

    private void ReadAll(Stream stream)
    {
        try
        {
            using var reader = new MessageReader(stream);
            while (reader.Read() is { } body)
            {
                Put(RpcMessage.Read(body));
            }
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException)
        {
            // The client is gone, which is the end of the stream.
        }
        _waiting.Writer.TryComplete();
    }

    private void Put(RpcMessage? message)
    {
        if (message is null)
        {
            _waiting.Writer.TryWrite(
                new RpcException(RpcException.ParseError, "this is no message of JSON-RPC 2.0")
            );
        }
        else if (message.Method == "$/cancelRequest")
        {
            Cancel(message);
        }
        else
        {
            _waiting.Writer.TryWrite(message);
        }
    }

    private void Cancel(RpcMessage message)
    {
        if (message.Parameters.Member("id") is { } id)
        {
            lock (_lock)
            {
                _cancelled.Add(id.GetRawText());
            }
        }
    }
}
