using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Tests.Rules;

public sealed class SeveralFilesTests : IDisposable
{
    private const string Words = "factcheck: 1\nvocab: {killed: {en: [killed]}}\n";

    private const string Rule =
        "factcheck: 1\nuse: [words.yaml]\nrules: [{id: deaths, find: {en: <n:count> <killed>}}]\n";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void A_file_sees_the_words_of_the_files_that_it_uses()
    {
        Write("words.yaml", Words);
        Write("all.yaml", "factcheck: 1\nuse: [sub/../words.yaml]\n");
        Write("rules.yaml", Rule.Replace("words.yaml", "all.yaml", StringComparison.Ordinal));
        Load("").Rules!.Rules.ShouldHaveSingleItem();
        Load("rules.yaml").Rules!.Rules.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        Write("words.yaml", Words);
        Write("rules.yaml", Rule);
        var path = Path.Combine(_directory.FullName, "rules.yaml");
        TestRules.LoadFiles(path, _directory.FullName, path).Rules!.Rules.ShouldHaveSingleItem();
    }

    [Fact]
    public void Settings_and_metadata_are_no_rule_files()
    {
        Write("factcheck.yaml", "corpus: [.]\n");
        Write("a.meta.yaml", "published: 2015-01-01\n");
        Write("words.yaml", Words);
        Load("").Diagnostics.ShouldBeEmpty();
    }

    [SkippableFact]
    public void Locks_of_editors_and_links_in_a_circle_are_no_rule_files()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a right there");
        Write("words.yaml", Words);
        Write("._words.yaml", [0x00, 0x05, 0x16]);
        File.CreateSymbolicLink(
            Path.Combine(_directory.FullName, ".#words.yaml"),
            "user@host.4711:1"
        );
        Directory.CreateSymbolicLink(Path.Combine(_directory.FullName, "again"), ".");

        var result = Load("");

        result.Diagnostics.ShouldBeEmpty();
        result.Files.ShouldHaveSingleItem().ShouldEndWith("/words.yaml");
    }

    [Fact]
    public void Sources_of_all_files_are_one_vocabulary()
    {
        Write("a.yaml", "factcheck: 1\nsources: {VOA: [Voice of America], AP: []}\n");
        Write("b.yaml", "factcheck: 1\nsources: {VOA: [Đài Tiếng nói Hoa Kỳ]}\n");
        var members = Load("").Rules!.Sources!.Members;
        members.Select(member => member.Name).ShouldBe(["VOA", "AP"]);
        members[0]
            .Phrases.Select(item => item.Phrase)
            .ShouldBe(["VOA", "Voice of America", "Đài Tiếng nói Hoa Kỳ"]);
    }

    [Fact]
    public void Mistakes_between_files_read_like_this()
    {
        Write("a-circle.yaml", "factcheck: 1\nuse: [b-circle.yaml]\n");
        Write("b-circle.yaml", "factcheck: 1\nuse: [a-circle.yaml]\n");
        Write("words.yaml", Words);
        Write("words2.yaml", Words);
        Write(
            "rules.yaml",
            Rule.Replace("words.yaml", "words.yaml, words2.yaml", StringComparison.Ordinal)
        );
        Write("twice.yaml", Rule);
        Write("utf16.yaml", [0xFF, 0xFE, 0x61, 0x00]);
        Write("windows.yaml", [.. "factcheck: 1\n# "u8, 0xF4, 0x0A]);
        Write("binary.yaml", [.. "factcheck: 1\n"u8, 0x00, 0x01]);
        Write("large.yaml", new byte[9 * 1024 * 1024]);
        Directory.CreateDirectory(Path.Combine(_directory.FullName, "empty"));
        var result = TestRules.LoadFiles(
            _directory.FullName,
            Path.Combine(_directory.FullName, "empty"),
            Path.Combine(_directory.FullName, "nowhere")
        );
        result.Rules.ShouldBeNull();
        Snapshot.Match(
            DiagnosticText
                .Render(result.Diagnostics)
                .Replace(_directory.FullName, "rules", StringComparison.Ordinal)
        );
    }

    private LoadResult Load(string name) =>
        TestRules.LoadFiles(Path.Combine(_directory.FullName, name));

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(_directory.FullName, name), text);

    private void Write(string name, byte[] bytes) =>
        File.WriteAllBytes(Path.Combine(_directory.FullName, name), bytes);
}
