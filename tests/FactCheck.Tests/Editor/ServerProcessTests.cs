using System.Diagnostics;
using System.Text.Json.Nodes;
using FactCheck.Protocol;

namespace FactCheck.Tests.Editor;

/// <summary><c>factcheck lsp</c> as the process that an editor starts.</summary>
public sealed class ServerProcessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_serves_and_ends_as_the_protocol_says()
    {
        using var process = Start("--stdio");
        var line = new LspConnection(
            process.StandardInput.BaseStream,
            process.StandardOutput.BaseStream
        );
        line.Ask(
            "initialize",
            $$"""{"rootUri":"{{FileUri.Of(_folder.FullName)}}","capabilities":{} }"""
        )!["serverInfo"]!["name"]!
            .GetValue<string>()
            .ShouldBe("factcheck");
        line.Tell("initialized", "{}");
        const string yaml =
            "factcheck: 1\nvocab: {giết: [bị giết, Syria]}\nrules: [{id: a, find: {vi: <giêt>}}]\n";
        line.Tell(
            "textDocument/didOpen",
            $$"""{"textDocument":{"uri":"{{FileUri.Of(Path.Combine(_folder.FullName, "một tệp.yaml"))}}","languageId":"yaml","version":1,"text":{{JsonValue.Create(yaml).ToJsonString()}} } }"""
        );
        var told = line.Wait(message =>
            message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
        );
        told["params"]!["diagnostics"]![0]!["message"]!
            .GetValue<string>()
            .ShouldContain("did you mean <giết>?");
        line.Ask("shutdown", "null").ShouldBeNull();
        line.Tell("exit", "null");
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
        process.StandardError.ReadToEnd().ShouldBe("");
    }

    [Fact]
    public void It_ends_when_the_editor_is_gone()
    {
        using var process = Start();
        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        process.ExitCode.ShouldBe(1);
    }

    private Process Start(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Join(AppContext.BaseDirectory, "factcheck.dll"), "lsp" },
        };
        foreach (var option in options)
        {
            start.ArgumentList.Add(option);
        }
        return Process.Start(start).ShouldNotBeNull();
    }
}
