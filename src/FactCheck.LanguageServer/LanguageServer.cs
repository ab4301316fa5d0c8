using System.Text.Json;
using FactCheck.Editing;
using FactCheck.Protocol;

namespace FactCheck;

/// <summary>
/// The language server of rule files: reads messages, answers requests, and works in the time between. One thread does
/// all of it, so nothing is locked; a keystroke waits for one piece of work at most.
/// </summary>
/// <remarks>Source of methods, names and numbers: Language Server Protocol 3.17.</remarks>
public sealed class LanguageServer : IDisposable
{
    private const int Clean = 0;
    private const int WithoutShutdown = 1;

    private readonly Stream _input;
    private readonly MessageWriter _writer;
    private readonly Inbox _inbox = new();
    private readonly Workspace _workspace;
    private readonly Publisher _publisher;
    private readonly CorpusCounter _counter;
    private readonly Requests _requests;
    private readonly Notifications _notifications;
    private Stage _stage = Stage.Started;
    private bool _refreshesLenses;
    private bool _registersWatchers;

    /// <summary>A server that has not been spoken to yet.</summary>
    /// <param name="input">The messages of the client.</param>
    /// <param name="output">Where messages to the client go; encoded as UTF-8 without a byte order mark.</param>
    /// <param name="options">What the user asked for.</param>
    public LanguageServer(Stream input, TextWriter output, ServerOptions options)
    {
        _input = input;
        _writer = new MessageWriter(output);
        _workspace = new Workspace(options);
        _publisher = new Publisher(_workspace, _writer);
        _counter = new CorpusCounter(options, _inbox, _writer);
        _requests = new Requests(_workspace, _counter);
        _notifications = new Notifications(_workspace, _publisher);
    }

    private enum Stage
    {
        Started,
        Initialized,
        ShutDown,
    }

    /// <summary>Serves until the client says <c>exit</c> or is gone.</summary>
    /// <returns>The exit code of the process: 0 after <c>shutdown</c>, else 1.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public int Run(CancellationToken cancellation = default)
    {
        _inbox.Fill(_input);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_inbox.IsEmpty && _publisher.HasWork)
            {
                Work();
                continue;
            }
            switch (_inbox.Take(cancellation))
            {
                case null:
                case RpcMessage { Method: "exit" }:
                    return _stage == Stage.ShutDown ? Clean : WithoutShutdown;
                case RpcMessage message:
                    Handle(message);
                    break;
                case RpcException mistake:
                    _writer.Refuse(null, mistake.Code, mistake.Message);
                    break;
                case Action work:
                    work();
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _counter.Dispose();

    private void Work()
    {
        if (_publisher.DoPiece() is { } done)
        {
            foreach (var folder in _workspace.Folders.Where(folder => folder.Rules == done))
            {
                _counter.Start(folder, RefreshLenses);
            }
        }
    }

    private void RefreshLenses()
    {
        if (_refreshesLenses && _stage == Stage.Initialized)
        {
            _writer.Request("workspace/codeLens/refresh");
        }
    }

    private void Handle(RpcMessage message)
    {
        if (message.Method is null)
        {
            return; // the answer to a request of ours, which needs none
        }
        try
        {
            if (message.Id is null)
            {
                Take(message);
            }
            else if (_inbox.IsCancelled(message.Id))
            {
                throw new RpcException(RpcException.RequestCancelled, "cancelled");
            }
            else
            {
                _writer.Answer(message.Id, Answer(message));
            }
        }
        catch (RpcException mistake)
        {
            Refuse(message, mistake.Code, mistake.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A mistake of ours in one request must not end the session of the user.
            Refuse(message, RpcException.InternalError, $"{message.Method}: {failure.Message}");
        }
    }

    private void Refuse(RpcMessage message, int code, string reason)
    {
        if (message.Id is { } id)
        {
            _writer.Refuse(id, code, reason);
            return;
        }
        _writer.Notify(
            "window/logMessage",
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("type", 1);
                json.WriteString("message", reason);
                json.WriteEndObject();
            }
        );
    }

    private Action<Utf8JsonWriter> Answer(RpcMessage message)
    {
        switch (message.Method, _stage)
        {
            case ("initialize", Stage.Started):
                return Initialize(message.Parameters);
            case (_, Stage.Started):
                throw new RpcException(RpcException.NotInitialized, "'initialize' must come first");
            case ("initialize", _) or (_, Stage.ShutDown):
                throw new RpcException(
                    RpcException.InvalidRequest,
                    $"'{message.Method}' is not expected now"
                );
            case ("shutdown", _):
                _stage = Stage.ShutDown;
                return json => json.WriteNullValue();
            default:
                return _requests.Answer(message.Method!, message.Parameters);
        }
    }

    private void Take(RpcMessage message)
    {
        if (_stage != Stage.Initialized)
        {
            return; // the protocol says: dropped
        }
        if (message.Method == "initialized")
        {
            if (_registersWatchers)
            {
                _writer.Request("client/registerCapability", Capabilities.Watchers);
            }
            return;
        }
        _notifications.Take(message.Method!, message.Parameters);
    }

    private Action<Utf8JsonWriter> Initialize(JsonElement parameters)
    {
        foreach (var folder in Folders(parameters))
        {
            _workspace.AddFolder(folder);
        }
        _refreshesLenses = Can(parameters, "codeLens", "refreshSupport");
        _registersWatchers = Can(parameters, "didChangeWatchedFiles", "dynamicRegistration");
        _publisher.Changed();
        _stage = Stage.Initialized;
        return Capabilities.Write;
    }

    private static bool Can(JsonElement parameters, string feature, string what) =>
        parameters.Path("capabilities", "workspace", feature, what)
            is { ValueKind: JsonValueKind.True };

    private static IEnumerable<string> Folders(JsonElement parameters)
    {
        var uris = parameters
            .Items("workspaceFolders")
            .Select(folder => folder.Text("uri"))
            .ToList();
        if (
            uris.Count == 0
            && parameters.Member("rootUri") is { ValueKind: JsonValueKind.String } root
        )
        {
            uris.Add(root.GetString()!);
        }
        return uris.Select(FileUri.ToPath).OfType<string>();
    }
}
