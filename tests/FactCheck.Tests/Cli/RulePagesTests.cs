using AngleSharp.Html.Parser;
using Markdig;

namespace FactCheck.Tests.Cli;

/// <summary><c>docs --out</c>: a page a rule, and the list of them.</summary>
public sealed class RulePagesTests : IDisposable
{
    private readonly Project _project = new();

    [Fact]
    public void A_page_is_as_approved()
    {
        Docs("--corpus", _project.PathOf("articles")).Code.ShouldBe(ExitCode.Clean);
        Snapshot.Match(
            (Page("README.md") + "\n\n" + Page("rules/flood-deaths.md")).Replace(
                _project.PathOf(""),
                "",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Without_a_corpus_the_pages_say_what_the_rules_say()
    {
        Docs().Code.ShouldBe(ExitCode.Clean);
        Page("README.md").ShouldNotContain("Verdict");
        Page("rules/dam-height.md").ShouldNotContain("What the corpus says");
        Page("rules/dam-height.md").ShouldContain("## Examples");
    }

    [Fact]
    public void Every_link_leads_to_a_page()
    {
        Docs("--corpus", _project.PathOf("articles"));
        foreach (var name in new[] { "README.md", "rules/dam-height.md" })
        {
            var html = new HtmlParser().ParseDocument(Markdown.ToHtml(Page(name), Tables));
            var folder = Path.GetDirectoryName(_project.PathOf($"pages/{name}"))!;
            html.QuerySelectorAll("a").Length.ShouldBeGreaterThan(0);
            html.QuerySelectorAll("a")
                .Select(link => Path.GetFullPath(Path.Combine(folder, link.GetAttribute("href")!)))
                .ShouldAllBe(path => File.Exists(path));
        }
    }

    [Fact]
    public void A_hostile_article_and_rule_make_no_markup()
    {
        const string hostile = "<script>alert(1)</script> ```````` [x](http://evil.example) |";
        _project.Edit(
            "articles/01-first-count.md",
            text => text.Replace("Valley Courier", $"'{hostile}'", StringComparison.Ordinal)
        );
        _project.Edit(
            "rules/flood.yaml",
            text =>
                text.Replace(
                    "title: Deaths in the May River flood",
                    $"title: '{hostile}'",
                    StringComparison.Ordinal
                )
        );
        Docs("--corpus", _project.PathOf("articles")).Code.ShouldBe(ExitCode.Clean);
        var html = new HtmlParser().ParseDocument(
            Markdown.ToHtml(Page("rules/flood-deaths.md"), Tables)
        );
        html.QuerySelectorAll("script, img").ShouldBeEmpty();
        html.QuerySelectorAll("a").Length.ShouldBe(1);
        html.QuerySelectorAll("pre").Length.ShouldBe(1);
        html.QuerySelectorAll("tr")
            .ShouldAllBe(row =>
                row.Children.Length == row.Parent!.ParentElement!.QuerySelectorAll("th").Length
            );
    }

    [Fact]
    public void A_code_and_a_folder_exclude_each_other()
    {
        var run = Docs("FC0102");
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("leave one out");
    }

    public void Dispose() => _project.Dispose();

    private static MarkdownPipeline Tables { get; } =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private string Page(string name) => File.ReadAllText(_project.PathOf($"pages/{name}"));

    private CliRun Docs(params string[] args) =>
        CliRun.Of([
            "docs",
            "--out",
            _project.PathOf("pages"),
            "--rules",
            _project.PathOf("rules"),
            .. args,
        ]);
}
