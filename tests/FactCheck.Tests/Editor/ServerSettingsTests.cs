using System.Text.Json.Nodes;
using FactCheck.Protocol;

namespace FactCheck.Tests.Editor;

/// <summary>What the language server does with the <c>factcheck.yaml</c> of each open folder.</summary>
public sealed class ServerSettingsTests : IDisposable
{
    private const string Rule = """
        factcheck: 1
        vocab: {killed: [killed]}
        rules:
          - id: deaths
            find: {en: [<n:count> people were <killed>]}

        """;

    private const string Refreshing = """{"workspace":{"codeLens":{"refreshSupport":true}}}""";

    private readonly LspClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public void Rules_and_articles_are_those_that_the_settings_name()
    {
        _client.Write(
            "factcheck.yaml",
            "rules: [facts]\ncorpus: {files: [news]}\ncheck: {near-duplicates: off}\n"
        );
        _client.Write("facts/a.yaml", Rule);
        _client.Write("rules/b.yaml", "factcheck: 2\n");
        _client.Write("news/a.txt", "In the flood 12 people were killed.\n");
        _client.Write("drafts/a.txt", "In the flood 99 people were killed.\n");
        _client.Start(Refreshing);
        _client.Open("facts/a.yaml", Rule);
        _client.Diagnostics("facts/a.yaml").ShouldBeEmpty();
        Lens("facts/a.yaml").ShouldBe("1 claim in 1 article: single source");
        _client.Open("rules/b.yaml", "factcheck: 2\n");
        _client
            .Diagnostics("rules/b.yaml")
            .Count.ShouldBe(1, "it says that it is a rule file, and stands alone");
    }

    [Fact]
    public void Mistakes_in_the_settings_are_shown_as_they_are_typed_with_their_mend()
    {
        _client.Write("rules/a.yaml", Rule);
        _client.Start();
        _client.Open("factcheck.yaml", "corpus: {}\ncheck:\n  failon: info\n");
        var wrong = _client.Diagnostics("factcheck.yaml").ShouldHaveSingleItem()!;
        wrong["code"]!.GetValue<string>().ShouldBe("FC0701");
        wrong["range"]!["start"]!.ToJsonString().ShouldBe("""{"line":2,"character":2}""");
        var action = _client
            .Line.Ask(
                "textDocument/codeAction",
                _client.Document(
                    "factcheck.yaml",
                    ""","range":{"start":{"line":2,"character":3},"end":{"line":2,"character":3} },"context":{"diagnostics":[]}"""
                )
            )!
            .AsArray()
            .ShouldHaveSingleItem()!;
        action["title"]!.GetValue<string>().ShouldBe("Write “fail-on” in place of “failon”");
        _client.Change("factcheck.yaml", "corpus: {}\ncheck:\n  fail-on: info\n");
        _client.Diagnostics("factcheck.yaml").ShouldBeEmpty();
    }

    [Fact]
    public void While_the_settings_have_a_mistake_the_last_right_ones_hold()
    {
        _client.Write("factcheck.yaml", "rules: [facts]\n");
        _client.Write(
            "facts/a.yaml",
            Rule.Replace("<killed>", "<kiled>", StringComparison.Ordinal)
        );
        _client.Start();
        _client.Diagnostics("facts/a.yaml").Count.ShouldBe(1);
        _client.Open("factcheck.yaml", "rules: [facts]\ncorpus: x\n");
        _client.Diagnostics("factcheck.yaml").Count.ShouldBe(1);
        _client.Change("factcheck.yaml", "rules: [other]\n", 3);
        _client.Diagnostics("facts/a.yaml").ShouldBeEmpty("it is no rule of the folder any more");
    }

    [Theory]
    [InlineData("corpus: {files: [missing]}\n", "missing: no such file or directory")]
    [InlineData("corpus: {file: x}\n", "factcheck.yaml has a mistake")]
    public void A_corpus_that_cannot_be_read_is_told_and_stands_in_the_lens(
        string settings,
        string trouble
    )
    {
        _client.Write("factcheck.yaml", settings);
        _client.Write("rules/a.yaml", Rule);
        _client.Start(Refreshing);
        _client.Open("rules/a.yaml", Rule);
        _client.Line.Wait(message =>
            message["method"]?.GetValue<string>() == "window/showMessage"
            && message["params"]!["message"]!
                .GetValue<string>()
                .Contains(trouble, StringComparison.Ordinal)
        );
        var lens = Lens("rules/a.yaml");
        lens.ShouldStartWith("not counted: ");
        lens.ShouldContain(trouble);
    }

    [Fact]
    public void Of_several_folders_each_has_its_counts_and_its_names()
    {
        foreach (var folder in new[] { "one", "two" })
        {
            _client.Write($"{folder}/factcheck.yaml", "corpus: {files: [articles]}\n");
            _client.Write($"{folder}/articles/a.txt", "In the flood 12 people were killed.\n");
            _client.Write($"{folder}/rules/a.yaml", Rule);
        }
        _client.Start(Refreshing);
        Add("one");
        Add("two");
        _client.Open("one/rules/a.yaml", Rule);
        _client.Open("two/rules/a.yaml", Rule);
        _client.Open("alone.yaml", Rule.Replace("<killed>", "<kiled>", StringComparison.Ordinal));
        Lens("one/rules/a.yaml").ShouldBe("1 claim in 1 article: single source");
        Lens("two/rules/a.yaml").ShouldBe("1 claim in 1 article: single source");
        foreach (var file in new[] { "one/rules/a.yaml", "two/rules/a.yaml" })
        {
            var edits = _client.Line.Ask(
                "textDocument/rename",
                _client.At(file, Rule, "<kill", ",\"newName\":\"dead\"")
            );
            edits!["changes"]!
                .AsObject()
                .Select(change => change.Key)
                .ShouldBe([_client.Uri(file)], "the other folder has names of its own");
        }
        Mends("alone.yaml").ShouldHaveSingleItem();
    }

    private JsonArray Mends(string file) =>
        _client
            .Line.Ask(
                "textDocument/codeAction",
                _client.Document(
                    file,
                    ""","range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0} },"context":{"diagnostics":[]}"""
                )
            )!
            .AsArray();

    private void Add(string folder) =>
        _client.Line.Tell(
            "workspace/didChangeWorkspaceFolders",
            $$"""{"event":{"added":[{"uri":"{{FileUri.Of(Path.Combine(_client.Folder, folder))}}","name":"{{folder}}"}],"removed":[]} }"""
        );

    private void Refreshed() =>
        _client.Line.Wait(message =>
            message["method"]?.GetValue<string>() == "workspace/codeLens/refresh"
        );

    /// <summary>What stands above the rule, once it is counted.</summary>
    private string Lens(string file)
    {
        var lenses = Lenses(file);
        while (lenses.Count == 0)
        {
            Refreshed();
            lenses = Lenses(file);
        }
        return lenses[0]!["command"]!["title"]!.GetValue<string>();
    }

    private JsonArray Lenses(string file) =>
        _client.Line.Ask("textDocument/codeLens", _client.Document(file))!.AsArray();
}
