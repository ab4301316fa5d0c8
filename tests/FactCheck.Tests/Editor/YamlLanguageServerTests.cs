using System.Diagnostics;
using System.Text.Json.Nodes;
using FactCheck.Protocol;
using FactCheck.Tests.Cli;
using FactCheck.Tests.Reporting;

namespace FactCheck.Tests.Editor;

/// <summary>
/// The YAML language server that editors use, with the schema that <c>factcheck schema</c> writes and the line that the
/// handbook asks for.
/// </summary>
public sealed class YamlLanguageServerTests : IDisposable
{
    private const string Rule = """
        # yaml-language-server: $schema=factcheck.schema.json
        factcheck: 1
        rules:
          - id: deaths
            severty: info
            find:
              vi: [<n:count> người]
            counts: proposals
            tests:
              - vi: Một câu.
                expect: nothing

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public void Editors_that_know_YAML_mark_a_wrong_key_explain_and_complete()
    {
        var program = NodeTools.FileOf("yaml-language-server", "bin", "yaml-language-server");
        NodeTools.SkipWithout(program);
        CliRun
            .Of("schema", "--out", Path.Combine(_folder.FullName, "factcheck.schema.json"))
            .Code.ShouldBe(0);
        using var process = Process
            .Start(
                new ProcessStartInfo("node")
                {
                    UseShellExecute = false,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    ArgumentList = { program, "--stdio" },
                }
            )
            .ShouldNotBeNull();
        try
        {
            Speak(
                new LspConnection(
                    process.StandardInput.BaseStream,
                    process.StandardOutput.BaseStream
                )
            );
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private void Speak(LspConnection line)
    {
        var uri = FileUri.Of(Path.Combine(_folder.FullName, "rules.yaml"));
        line.Ask(
            "initialize",
            $$"""{"processId":null,"rootUri":"{{FileUri.Of(_folder.FullName)}}","capabilities":{} }"""
        );
        line.Tell("initialized", "{}");
        line.Tell(
            "textDocument/didOpen",
            $$"""{"textDocument":{"uri":"{{uri}}","languageId":"yaml","version":1,"text":{{JsonValue.Create(Rule).ToJsonString()}} } }"""
        );
        var wrong = line.Wait(message =>
            message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
            && message["params"]!["diagnostics"]!.AsArray().Count > 0
        )["params"]!["diagnostics"]!.AsArray();
        wrong.ShouldHaveSingleItem()!["message"]!
            .GetValue<string>()
            .ShouldBe("Property severty is not allowed.");
        wrong[0]!["range"]!["start"]!.ToJsonString().ShouldBe("""{"line":4,"character":4}""");

        var hover = line.Ask("textDocument/hover", At(uri, 7, 6));
        hover!["contents"]!["value"]!
            .GetValue<string>()
            .ShouldContain("when the rule is about a plan");

        Labels(line.Ask("textDocument/completion", At(uri, 4, 4)))
            .ShouldBeSubsetOf([
                "title",
                "why",
                "severity",
                "fact",
                "value",
                "as of",
                "independent by",
                "check",
                "reference",
            ]);
        Labels(line.Ask("textDocument/completion", At(uri, 4, 4))).ShouldContain("severity");
        Labels(line.Ask("textDocument/completion", At(uri, 7, 12))).ShouldContain("proposals");
    }

    private static string At(string uri, int line, int character) =>
        $$"""{"textDocument":{"uri":"{{uri}}"},"position":{"line":{{line}},"character":{{character}} } }""";

    private static List<string> Labels(JsonNode? result) =>
        [
            .. (result as JsonArray ?? result!["items"]!.AsArray()).Select(item =>
                item!["label"]!.GetValue<string>()
            ),
        ];
}
