using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Protocol;

namespace FactCheck.Tests.Editor;

/// <summary>The protocol of the language server, as an editor sees it.</summary>
public sealed class LanguageServerTests : IDisposable
{
    private const string Words = """
        factcheck: 1
        vocab:
          killed: {vi: [thiệt mạng, tử vong], en: [killed, dead]}
          place: {members: {Kobani: {vi: [Kobane], refines: Syria}, Syria: [Xy-ri]}}

        """;

    private const string Flood = """
        factcheck: 1
        use: [words.yaml]
        rules:
          - id: flood-deaths
            title: Deaths in the flood
            find:
              vi:
                - <n:count> người (đã | bị)? <killed> ...3 ở <where:place>
              near:
                - (lũ | "LŨ") within 2 sentences
            fact: deaths in <where>
            value: n
            check:
              - never decreases, allow 5%
              - matches reference
            reference:
              - {as of: 2015-04-24, value: "hơn 220.000", source: UN, fact: deaths in Syria}
            tests:
              - vi: Lũ đã rút. Có 12 người thiệt mạng ở Kobani.
                expect: "12"
          - id: population
            find: {vi: [dân số <where:place> là <n:count> người]}
            fact: population of <where>
            value: n
        constraints:
          - flood-deaths at most population

        """;

    private readonly LspClient _client = new();

    public LanguageServerTests()
    {
        _client.Write("rules/words.yaml", Words);
        _client.Write("rules/flood.yaml", Flood);
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public void It_says_what_it_can() => Match(_client.Start());

    [Fact]
    public void A_mistake_is_shown_as_it_is_typed_with_its_mend()
    {
        Open();
        var wrong = Flood.Replace("<killed>", "<kiled>", StringComparison.Ordinal);
        _client.Change("rules/flood.yaml", wrong);
        Match(_client.Diagnostics("rules/flood.yaml"), "diagnostics");
        var at = _client.At("rules/flood.yaml", wrong, "<kil");
        var range = JsonNode.Parse(at)!["position"]!.ToJsonString();
        Match(
            _client.Line.Ask(
                "textDocument/codeAction",
                _client.Document(
                    "rules/flood.yaml",
                    $$""","range":{"start":{{range}},"end":{{range}} },"context":{"diagnostics":[]}"""
                )
            ),
            "mend"
        );
        _client.Change("rules/flood.yaml", Flood, 3);
        _client.Diagnostics("rules/flood.yaml").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_typed_in_one_file_is_told_in_the_files_that_use_it()
    {
        Open();
        _client.Open("rules/words.yaml", Words);
        _client.Diagnostics("rules/words.yaml").ShouldBeEmpty();
        _client.Change(
            "rules/words.yaml",
            Words.Replace("killed:", "fallen:", StringComparison.Ordinal)
        );
        _client.Diagnostics("rules/flood.yaml").Count.ShouldBe(1);
        _client.Line.Tell("textDocument/didClose", _client.Document("rules/words.yaml"));
        _client.Diagnostics("rules/flood.yaml").ShouldBeEmpty("the disk counts again");
    }

    [Fact]
    public void A_file_that_is_no_YAML_for_a_moment_makes_one_error_and_not_one_in_each_file()
    {
        Open();
        _client.Open("rules/words.yaml", Words + "  x: [a\n");
        _client.Diagnostics("rules/words.yaml").Count.ShouldBe(1);
        _client.Change("rules/words.yaml", Words, 2);
        _client.Diagnostics("rules/words.yaml").ShouldBeEmpty();
        _client.Change(
            "rules/flood.yaml",
            Flood.Replace("id: population", "no: population", StringComparison.Ordinal)
        );
        // The first that was heard of this file since it was opened.
        Codes(_client.Diagnostics("rules/flood.yaml")).ShouldBe(["FC0007", "FC0009"]);
    }

    [Fact]
    public void Completion_reads_like_this()
    {
        Open();
        var rows = new StringBuilder();
        foreach (
            var (insert, cursor) in new[]
            {
                ("near:\n        - <|", "near:\n"),
                ("near:\n        - lũ in sa|", "near:\n"),
                ("      - never|", "      - never decreases, allow 5%\n"),
                ("    severity: |", "    title: Deaths in the flood\n"),
                ("    as of: |", "    title: Deaths in the flood\n"),
                ("    se|", "    title: Deaths in the flood\n"),
                ("    value: |", "    value: n\n"),
                ("    fact: deaths in <|", "    fact: deaths in <where>\n"),
                ("    counts: {|", "    value: n\n"),
                ("        - <n:|", "        - <n:count>"),
                ("  - flood-deaths |", "  - flood-deaths at most population\n"),
                ("  - |", "  - flood-deaths at most population\n"),
                ("use: [|", "use: [words.yaml]\n"),
                ("      - {as of: 2015, |", "      - {as of: 2015"),
                ("    find: {vi: [a], |", "    find: {vi: [dân"),
                ("|", "constraints:\n"),
                ("        expect: n|", "        expect: \"12\"\n"),
            }
        )
        {
            var at = Flood.IndexOf(cursor, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, cursor);
            var lineEnd = Flood.IndexOf('\n', at);
            var text =
                Flood[..at] + insert.Replace("|", "", StringComparison.Ordinal) + Flood[lineEnd..];
            rows.Append(insert.Replace("\n", "\\n", StringComparison.Ordinal)).Append("\n    ");
            rows.AppendJoin("\n    ", LabelsAt(text, at + insert.Length - 1)).Append('\n');
        }
        Snapshot.Match(rows.ToString());
    }

    [Fact]
    public void What_stands_under_the_mouse_is_explained()
    {
        Open();
        var rows = new StringBuilder();
        foreach (
            var place in new[]
            {
                "title",
                "    che",
                "<kil",
                "<n:cou",
                "<n",
                "người",
                "(lũ",
                "never dec",
                "matches",
                "hơn 220",
                "2015-04",
                "expect: \"1",
                "flood-deaths at m",
                "- flood-dea",
                "value: n",
                "<where",
                "    fac",
            }
        )
        {
            if (!Flood.Contains(place, StringComparison.Ordinal))
            {
                continue;
            }
            var hover = _client.Line.Ask(
                "textDocument/hover",
                _client.At("rules/flood.yaml", Flood, place)
            );
            rows.Append("== ").Append(place).Append('\n');
            rows.Append(hover?["contents"]?["value"]?.GetValue<string>() ?? "(nothing)")
                .Append('\n');
        }
        Snapshot.Match(rows.ToString());
    }

    [Theory]
    [InlineData("<kil", "rules/words.yaml:2:2")]
    [InlineData(":pla", "rules/words.yaml:3:2")]
    [InlineData("deaths in <whe", "rules/flood.yaml:7:54")]
    [InlineData("value: n", "rules/flood.yaml:7:11")]
    [InlineData("at most pop", "rules/flood.yaml:20:8")]
    [InlineData("fact: deaths in Sy", "rules/flood.yaml:10:10")]
    [InlineData("use: [wor", "rules/words.yaml:0:0")]
    [InlineData("ngườ", "")]
    public void A_name_leads_to_its_definition(string place, string expected)
    {
        Open();
        var found = _client.Line.Ask(
            "textDocument/definition",
            _client.At("rules/flood.yaml", Flood, place)
        );
        Places(found).ShouldBe(expected.Length == 0 ? [] : [expected]);
    }

    [Fact]
    public void All_places_of_a_vocabulary_are_found_and_renamed()
    {
        Open();
        _client.Open("rules/words.yaml", Words);
        _client.Write("rules/other.yaml", "factcheck: 1\nvocab: {place: [a]}\n");
        var at = _client.At(
            "rules/words.yaml",
            Words,
            "  pla",
            ",\"context\":{\"includeDeclaration\":true}"
        );
        Places(_client.Line.Ask("textDocument/references", at))
            .ShouldBe(
                ["rules/words.yaml:3:2", "rules/flood.yaml:7:60", "rules/flood.yaml:21:30"],
                ignoreOrder: true
            );
        Match(_client.Line.Ask("textDocument/prepareRename", at), "prepare");
        var renamed = _client.At("rules/words.yaml", Words, "  pla", ",\"newName\":\"town\"");
        Match(_client.Line.Ask("textDocument/rename", renamed), "edits");
    }

    [Theory]
    [InlineData("  pla", "a b", "is no name")]
    [InlineData("  pla", "count", "kind of value")]
    [InlineData("  pla", "killed", "something else already")]
    [InlineData("thiệt", "x", "no name of a vocabulary")]
    public void A_bad_name_is_refused(string place, string name, string reason)
    {
        _client.Start();
        _client.Open("rules/words.yaml", Words);
        var at = _client.At("rules/words.yaml", Words, place, $",\"newName\":\"{name}\"");
        _client.Line.AskRaw("textDocument/rename", at)["error"]!["message"]!
            .GetValue<string>()
            .ShouldContain(reason);
    }

    [Fact]
    public void The_outline_of_a_file_is_given()
    {
        Open();
        Match(
            _client.Line.Ask("textDocument/documentSymbol", _client.Document("rules/flood.yaml"))
        );
    }

    [Fact]
    public void A_file_outside_of_the_folder_is_checked_by_itself()
    {
        Open();
        _client.Open("elsewhere/alone.yaml", "factcheck: 1\nrules: [{id: a, find: {vi: <x>}}]\n");
        _client.Diagnostics("elsewhere/alone.yaml").Count.ShouldBe(1);
        _client.Open("ci.yaml", "on: push\n");
        _client.Line.Ask("textDocument/documentSymbol", _client.Document("ci.yaml")).ShouldBeNull();
        _client.Open("factcheck.yaml", "corpus: {}\n");
        _client.Line.Tell("textDocument/didClose", _client.Document("elsewhere/alone.yaml"));
        _client.Diagnostics("elsewhere/alone.yaml").ShouldBeEmpty("nobody looks at it any more");
    }

    [Fact]
    public void Changes_come_in_pieces_that_count_UTF16()
    {
        Open();
        // Behind a character of two units, in a line that ends with CR LF.
        _client.Open("rules/new.yaml", "factcheck: 1\r\nvocab: {a: [😀 b], c: [d]}\r\n");
        _client.Diagnostics("rules/new.yaml").Count.ShouldBe(0);
        _client.Line.Tell(
            "textDocument/didChange",
            $$$"""{"textDocument":{"uri":"{{{_client.Uri("rules/new.yaml")}}}","version":2},"contentChanges":[{"range":{"start":{"line":1,"character":19},"end":{"line":1,"character":20}},"text":"count"}]}"""
        );
        var wrong = _client.Diagnostics("rules/new.yaml").ShouldHaveSingleItem()!;
        wrong["code"]!.GetValue<string>().ShouldBe("FC0112");
        wrong["range"]!["start"]!["character"]!.GetValue<int>().ShouldBe(19);
        wrong["range"]!["end"]!["character"]!.GetValue<int>().ShouldBe(24);
    }

    [Fact]
    public void Files_that_change_on_the_disk_are_read_again()
    {
        Open();
        var path = _client.Write(
            "rules/words.yaml",
            Words.Replace("killed:", "fallen:", StringComparison.Ordinal)
        );
        _client.Line.Tell(
            "workspace/didChangeWatchedFiles",
            $$"""{"changes":[{"uri":"{{FileUri.Of(path)}}","type":2}]}"""
        );
        _client.Diagnostics("rules/flood.yaml").Count.ShouldBe(1);
        File.Delete(path);
        _client.Line.Tell(
            "workspace/didChangeWatchedFiles",
            $$"""{"changes":[{"uri":"{{FileUri.Of(path)}}","type":3}]}"""
        );
        _client.Diagnostics("rules/flood.yaml").ShouldHaveSingleItem()!["code"]!
            .GetValue<string>()
            .ShouldBe("FC0013");
    }

    [Fact]
    public void Folders_come_and_go()
    {
        var other = _client.Write("other/rules/a.yaml", "factcheck: 2\n");
        Open();
        var folder = FileUri.Of(Path.Combine(_client.Folder, "other"));
        _client.Line.Tell(
            "workspace/didChangeWorkspaceFolders",
            $$"""{"event":{"added":[{"uri":"{{folder}}","name":"o"}],"removed":[]} }"""
        );
        _client.Diagnostics("other/rules/a.yaml").Count.ShouldBe(1);
        _client.Line.Tell(
            "workspace/didChangeWorkspaceFolders",
            $$"""{"event":{"added":[],"removed":[{"uri":"{{folder}}","name":"o"}]} }"""
        );
        _client.Diagnostics("other/rules/a.yaml").ShouldBeEmpty();
        File.Exists(other).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_but_exit_ends_a_session()
    {
        _client.Line.AskRaw("textDocument/hover", "{}")["error"]!["code"]!
            .GetValue<int>()
            .ShouldBe(-32002);
        Open();
        _client.Line.Send("{ this is no JSON");
        Heard(-32700);
        _client.Line.SendBytes("Content-Length: many\r\n\r\n"u8.ToArray());
        Heard(-32700);
        _client.Line.SendBytes("\r\n\r\n"u8.ToArray());
        _client.Line.Send("[1,2]");
        Heard(-32700);
        Code("nonsense/method", "{}").ShouldBe(-32601);
        Code("textDocument/hover", "[]").ShouldBe(-32602);
        Code("textDocument/hover", """{"textDocument":{"uri":5}}""").ShouldBe(-32602);
        Code(
                "textDocument/hover",
                _client.Document("rules/flood.yaml", ""","position":{"line":-1,"character":0}""")
            )
            .ShouldBe(-32602);
        Code("initialize", "{}").ShouldBe(-32600);
        _client.Line.Tell("textDocument/didChange", "{}");
        _client.Line.Tell("$/setTrace", """{"value":"off"}""");
        _client
            .Line.Ask(
                "textDocument/hover",
                """{"textDocument":{"uri":"untitled:x"},"position":{"line":0,"character":0}}"""
            )
            .ShouldBeNull();
        _client.Line.Ask("shutdown", "null").ShouldBeNull();
        Code("textDocument/hover", "{}").ShouldBe(-32600);
        _client.Line.Tell("exit", "null");
        _client.WaitForEnd().ShouldBe(0);
    }

    [Fact]
    public void A_client_that_vanishes_ends_the_server_with_an_error()
    {
        Open();
        _client.HangUp().ShouldBe(1);
    }

    [Fact]
    public void A_request_that_is_cancelled_is_refused()
    {
        Open();
        // Both are sent at once, so that the cancellation is there before the request is looked at.
        const string request =
            """{"jsonrpc":"2.0","id":"x","method":"textDocument/hover","params":{}}""";
        const string cancel =
            """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"x"}}""";
        _client.Line.SendBytes(
            Encoding.ASCII.GetBytes(
                $"Content-Length: {cancel.Length}\r\n\r\n{cancel}Content-Length: {request.Length}\r\n\r\n{request}"
            )
        );
        var answer = _client.Line.Wait(message => message["id"]?.ToString() == "x");
        answer["error"]!["code"]!.GetValue<int>().ShouldBe(-32800);
    }

    [Fact]
    public void Lenses_tell_how_often_rules_match()
    {
        _client.Write("factcheck.yaml", "corpus: {}\n");
        _client.Write(
            "articles/a.txt",
            "Trận lũ đã rút. Theo báo cáo, có 12 người thiệt mạng ở Kobani.\n"
        );
        _client.Write("articles/b.txt", "Lũ lớn. Khoảng 40 người đã tử vong ở Kobani.\n");
        _client.Start("""{"workspace":{"codeLens":{"refreshSupport":true}}}""");
        _client.Open("rules/flood.yaml", Flood);
        _client.Line.Wait(message =>
            message["method"]?.GetValue<string>() == "workspace/codeLens/refresh"
        );
        Match(_client.Line.Ask("textDocument/codeLens", _client.Document("rules/flood.yaml")));
    }

    private void Open()
    {
        _client.Start();
        _client.Open("rules/flood.yaml", Flood);
        _client.Diagnostics("rules/flood.yaml").ShouldBeEmpty();
    }

    private void Heard(int code) =>
        _client.Line.Wait(message => message.ContainsKey("error") && message["id"] is null)[
            "error"
        ]!["code"]!
            .GetValue<int>()
            .ShouldBe(code);

    private int Code(string method, string parameters) =>
        _client.Line.AskRaw(method, parameters)["error"]!["code"]!.GetValue<int>();

    private static IEnumerable<string> Codes(JsonArray diagnostics) =>
        diagnostics.Select(item => item!["code"]!.GetValue<string>());

    private List<string> LabelsAt(string text, int offset)
    {
        _client.Change("rules/flood.yaml", text);
        var line = text[..offset].Count(c => c == '\n');
        var character = offset - (text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1);
        var items = _client.Line.Ask(
            "textDocument/completion",
            _client.Document(
                "rules/flood.yaml",
                $$""","position":{"line":{{line}},"character":{{character}} }"""
            )
        );
        return [.. items!.AsArray().Select(item => item!["label"]!.GetValue<string>())];
    }

    private List<string> Places(JsonNode? found) =>
        [
            .. found!
                .AsArray()
                .Select(place =>
                    $"{place!["uri"]!.GetValue<string>()[(FileUri.Of(_client.Folder).Length + 1)..]}:{place["range"]!["start"]!["line"]}:{place["range"]!["start"]!["character"]}"
                ),
        ];

    private void Match(JsonNode? node, string part = "") =>
        Snapshot.Match(_client.Show(node), part);
}
