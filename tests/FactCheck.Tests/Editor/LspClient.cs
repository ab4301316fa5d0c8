using System.IO.Pipes;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Features;
using FactCheck.Protocol;

namespace FactCheck.Tests.Editor;

/// <summary>A client that speaks with the server inside the test process, over pipes, and keeps all that it hears.</summary>
internal sealed class LspClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly Task<int> _server;

    public LspClient(params string[] corpus)
    {
        Folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new StreamWriter(
            new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle)
        )
        {
            NewLine = "\n",
        };
        _server = Task.Factory.StartNew(
            () =>
            {
                using var server = new LanguageServer(input, output, new ServerOptions([], corpus));
                var code = server.Run();
                output.Dispose();
                return code;
            },
            TaskCreationOptions.LongRunning
        );
        Line = new LspConnection(_toServer, _fromServer);
    }

    /// <summary>The line to the server.</summary>
    public LspConnection Line { get; }

    /// <summary>The open folder.</summary>
    public string Folder { get; }

    /// <summary>Writes a file of the folder.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Uri(string name) => FileUri.Of(Path.Combine(Folder, name));

    /// <summary>Says <c>initialize</c> and <c>initialized</c>.</summary>
    public JsonNode? Start(string capabilities = "{}")
    {
        var result = Line.Ask(
            "initialize",
            $$"""{"workspaceFolders":[{"uri":"{{FileUri.Of(Folder)}}","name":"a"}],"capabilities":{{capabilities}} }"""
        );
        Line.Tell("initialized", "{}");
        return result;
    }

    /// <summary>Opens a file with a text that need not be on the disk.</summary>
    public void Open(string name, string text) =>
        Line.Tell(
            "textDocument/didOpen",
            $$"""{"textDocument":{"uri":"{{Uri(name)}}","languageId":"yaml","version":1,"text":{{Quoted(text)}} } }"""
        );

    /// <summary>Gives an open file another text.</summary>
    public void Change(string name, string text, int version = 2) =>
        Line.Tell(
            "textDocument/didChange",
            $$"""{"textDocument":{"uri":"{{Uri(name)}}","version":{{version}} },"contentChanges":[{"text":{{Quoted(text)}} }]}"""
        );

    /// <summary>The parameters of a request at the place of <paramref name="text"/> that <c>^</c> marks behind <paramref name="before"/>.</summary>
    public string At(string name, string text, string before, string more = "")
    {
        var offset = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        offset.ShouldBeGreaterThanOrEqualTo(before.Length, before);
        var line = text[..offset].Count(c => c == '\n');
        var character = offset - (text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1);
        return Document(
            name,
            $$""","position":{"line":{{line}},"character":{{character}} }{{more}}"""
        );
    }

    /// <summary>The parameters of a request about a file.</summary>
    public string Document(string name, string more = "") =>
        $$"""{"textDocument":{"uri":"{{Uri(name)}}"}{{more}} }""";

    /// <summary>The next diagnostics of a file.</summary>
    public JsonArray Diagnostics(string name) =>
        Line.Wait(message =>
            message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
            && message["params"]!["uri"]!.GetValue<string>() == Uri(name)
        )["params"]!["diagnostics"]!.AsArray();

    /// <summary>Closes the pipe and waits for the server to end.</summary>
    public int HangUp()
    {
        _toServer.Dispose();
        return WaitForEnd();
    }

    /// <summary>The exit code of the server.</summary>
    public int WaitForEnd()
    {
        _server.Wait(Patience).ShouldBeTrue("the server did not end");
        return _server.Result;
    }

    /// <summary>JSON as a person reads it, without what differs from run to run.</summary>
    public string Show(JsonNode? node)
    {
        var text = node is null ? "null" : node.ToJsonString(Readable);
        text = text.Replace(FileUri.Of(Folder), "file:///project", StringComparison.Ordinal)
            .Replace(Folder, "/project", StringComparison.Ordinal);
        return text.Replace(FileUri.Of(CodePages.Home), "file:///home", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _toServer.Dispose();
        _server.Wait(Patience);
        _fromServer.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();
}
