using System.Xml.Linq;
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
        foreach (var name in new[] { "README.md", "rules/dam-height.md", "rules/flood-deaths.md" })
        {
            var html = new HtmlParser().ParseDocument(Markdown.ToHtml(Page(name), Tables));
            var folder = Path.GetDirectoryName(_project.PathOf($"pages/{name}"))!;
            html.QuerySelectorAll("a").Length.ShouldBeGreaterThan(0);
            html.QuerySelectorAll("a")
                .Select(link => link.GetAttribute("href")!)
                .Concat(html.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!))
                .Select(link => Path.GetFullPath(Path.Combine(folder, link)))
                .ShouldAllBe(path => File.Exists(path));
        }
    }

    [Fact]
    public void A_chart_is_a_picture_of_its_own()
    {
        Docs("--corpus", _project.PathOf("articles"));
        var files = Directory.GetFiles(_project.PathOf("pages/rules/charts"), "flood-deaths-*.svg");
        var picture = XDocument.Load(files.ShouldHaveSingleItem()).Root.ShouldNotBeNull();
        picture.Name.ShouldBe(XName.Get("svg", "http://www.w3.org/2000/svg"));
        var names = picture.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        picture
            .Descendants()
            .Attributes("href")
            .Select(link => link.Value.TrimStart('#'))
            .ShouldAllBe(name => names.Contains(name));
        picture.Value.ShouldContain("consensus");
        Page("rules/flood-deaths.md").ShouldContain($"(charts/{Path.GetFileName(files[0])})");
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
        html.QuerySelectorAll("script, pre").ShouldBeEmpty();
        html.QuerySelectorAll("img")
            .ShouldAllBe(image => image.GetAttribute("src")!.StartsWith("charts/flood-deaths-"));
        html.QuerySelectorAll("a")
            .ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("../"));
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
