using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Reporting.Html;
using NodaTime;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>The page as text and as a tree; <see cref="BrowserTests"/> opens it.</summary>
public sealed class HtmlReportTests
{
    public static TheoryData<string> Texts => [.. Hostile.Texts, .. Hostile.Markup];

    [Fact]
    public void The_page_is_as_approved() => Snapshot.Match(WithoutAssets(SampleReport.Full()));

    [Fact]
    public void An_empty_report_is_a_whole_page() =>
        Snapshot.Match(WithoutAssets(SampleReport.Empty()));

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_changes_the_shape_of_the_page(string text) =>
        Shape(SampleReport.Full(text)).ShouldBe(Shape(SampleReport.Full("x")));

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_can_turn_a_line_or_hide_a_character(string text) =>
        Page(SampleReport.Full(text)).ShouldAllBe(c => c == '\n' || !IsHidden(c));

    [Fact]
    public void Every_name_is_given_once_and_every_link_leads_to_one()
    {
        var page = Parse(SampleReport.Full());
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        var links = page.QuerySelectorAll("a[href], use[href]")
            .Select(link => link.GetAttribute("href")!)
            .ToList();
        links.Count.ShouldBeGreaterThan(10);
        foreach (var link in links)
        {
            link.ShouldStartWith("#");
            page.GetElementById(link[1..]).ShouldNotBeNull(link);
        }
    }

    [Fact]
    public void Words_that_make_a_claim_are_marked_in_their_sentence()
    {
        var report = SampleReport.Full("x");
        var facts = report.Judgement.Facts.ToList();
        var standing = facts[0].Standings[0];
        facts[0] = facts[0] with
        {
            Standings =
            [
                standing with
                {
                    Claim = standing.Claim with
                    {
                        Quote = "70 <states>",
                        Context = "By then  70 <states> & more had joined.",
                    },
                },
            ],
        };
        var page = Page(report with { Judgement = report.Judgement with { Facts = facts } });
        page.ShouldContain(
            "<blockquote dir=\"auto\">By then <mark>70 &lt;states&gt;</mark> &amp; more had joined.</blockquote>"
        );
    }

    [Fact]
    public void What_does_not_count_is_shown_apart_with_its_reason()
    {
        var report = SampleReport.Full();
        var place = report.Judgement.Constraints[0].Constraint.Location;
        Finding[] findings =
        [
            report.Judgement.Findings[0] with
            {
                Waiver = new Waiver(
                    WaiverKind.Suppression,
                    place,
                    "a <correction> was printed",
                    new LocalDate(2027, 6, 30)
                ),
            },
            .. report.Judgement.Findings.Skip(1),
        ];
        var page = Parse(report with { Judgement = report.Judgement with { Findings = findings } });
        var lists = page.QuerySelectorAll("#findings h3").Select(title => title.TextContent);
        lists.ShouldBe(["1 warning", "1 finding shown, not counted"]);
        foreach (var reason in page.QuerySelectorAll("p.reason").Take(2))
        {
            reason.TextContent.ShouldStartWith(
                "Not counted: suppressed until 2027-06-30: a <correction> was printed"
            );
        }
    }

    [Fact]
    public void The_policy_names_the_style_and_the_script_and_nothing_else()
    {
        PageAssets.Policy.ShouldStartWith("default-src 'none'");
        PageAssets.Policy.ShouldNotContain("unsafe");
        PageAssets.Policy.ShouldNotContain("http");
        PageAssets.Script.ShouldNotContain("</script", Case.Insensitive);
        PageAssets.Style.ShouldNotContain("</style", Case.Insensitive);
        PageAssets.Style.ShouldNotContain("@import");
        Page(SampleReport.Full()).ShouldNotContain("style=");
    }

    [Fact]
    public void The_page_is_written_as_it_goes()
    {
        var output = new LongestWrite();
        new HtmlReportWriter().Write(LargeReport.Of(facts: 300, findings: 3000), output);
        output.Total.ShouldBeGreaterThan(1_000_000);
        output.Longest.ShouldBeLessThanOrEqualTo(
            Math.Max(PageAssets.Style.Length, PageAssets.Script.Length)
        );
    }

    [Fact]
    public void Long_lists_lie_in_folds()
    {
        var page = Parse(LargeReport.Of(facts: 20, findings: 2000));
        var lists = page.QuerySelectorAll("#findings ul.findings").ToList();
        lists.Sum(list => list.ChildElementCount).ShouldBe(2000);
        lists.ShouldAllBe(list => list.ChildElementCount <= 250);
        page.QuerySelector("#findings details.fold > summary")!
            .TextContent.ShouldBe("findings 51 to 300 of 2,000");
    }

    private static bool IsHidden(char c) =>
        char.IsControl(c)
        || (
            char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format
            && c is not ('\u200c' or '\u200d')
        );

    private static IEnumerable<string> Shape(Report report) =>
        Parse(report)
            .All.Select(element =>
                $"{element.TagName} {string.Join(' ', element.Attributes.Select(a => a.Name))}"
            );

    private static IHtmlDocument Parse(Report report) =>
        new HtmlParser().ParseDocument(Page(report));

    private static string WithoutAssets(Report report) =>
        Page(report)
            .Replace(PageAssets.Style, "…", StringComparison.Ordinal)
            .Replace(PageAssets.Script, "…", StringComparison.Ordinal)
            .Replace(PageAssets.Policy, "…", StringComparison.Ordinal);

    private static string Page(Report report) => Written.As("html", report);

    /// <summary>Keeps only how much was written at once.</summary>
    private sealed class LongestWrite : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public int Longest { get; private set; }

        public int Total { get; private set; }

        public override void Write(char value) => Note(1);

        public override void Write(string? value) => Note(value?.Length ?? 0);

        public override void Write(ReadOnlySpan<char> buffer) => Note(buffer.Length);

        private void Note(int length)
        {
            Longest = Math.Max(Longest, length);
            Total += length;
        }
    }
}
