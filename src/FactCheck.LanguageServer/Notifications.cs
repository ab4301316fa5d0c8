using System.Text.Json;
using FactCheck.Editing;
using FactCheck.Protocol;

namespace FactCheck;

/// <summary>Takes in what the client tells.</summary>
/// <param name="workspace">What is open.</param>
/// <param name="publisher">Is told what has changed.</param>
internal sealed class Notifications(Workspace workspace, Publisher publisher)
{
    /// <summary>Takes a notification; one that is not known is passed over, as the protocol says.</summary>
    /// <exception cref="RpcException">The parameters have another shape.</exception>
    public void Take(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "textDocument/didOpen":
                Open(parameters.Object("textDocument"));
                break;
            case "textDocument/didChange":
                Change(parameters);
                break;
            case "textDocument/didClose":
                if (FileUri.ToPath(parameters.DocumentUri()) is { } closed)
                {
                    workspace.Close(closed);
                    publisher.Changed();
                }
                break;
            case "textDocument/didSave":
                publisher.Changed();
                break;
            case "workspace/didChangeWatchedFiles":
                workspace.DiskChanged(
                    parameters
                        .Items("changes")
                        .Select(change => FileUri.ToPath(change.Text("uri")))
                        .OfType<string>()
                        .ToList()
                );
                publisher.Changed();
                break;
            case "workspace/didChangeWorkspaceFolders":
                ChangeFolders(parameters.Object("event"));
                break;
        }
    }

    private void Open(JsonElement given)
    {
        var uri = given.Text("uri");
        if (FileUri.ToPath(uri) is not { } path)
        {
            return;
        }
        workspace.Open(
            new TextDocument(uri, path, given.Text("text")) { Version = given.Number("version") }
        );
        publisher.Changed(path);
    }

    private void Change(JsonElement parameters)
    {
        var path = FileUri.ToPath(parameters.DocumentUri());
        if (path is null || workspace.Document(path) is not { } document)
        {
            return;
        }
        foreach (var change in parameters.Items("contentChanges"))
        {
            document.Change(change);
        }
        document.Version = parameters.Object("textDocument").Number("version");
        workspace.Changed(document);
        publisher.Changed(path);
    }

    private void ChangeFolders(JsonElement change)
    {
        foreach (var path in Paths(change, "removed"))
        {
            workspace.RemoveFolder(path);
        }
        foreach (var path in Paths(change, "added"))
        {
            workspace.AddFolder(path);
        }
        publisher.Changed();
    }

    private static IEnumerable<string> Paths(JsonElement change, string name) =>
        change.Items(name).Select(folder => FileUri.ToPath(folder.Text("uri"))).OfType<string>();
}
