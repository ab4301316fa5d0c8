using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Rendering.Reports;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Markdown;
using Markdig;

namespace FactCheck.Tests.Reporting;

public sealed class ReportWriterTests
{
    private static readonly Regex Colour = new(
        "\u001b\\[[0-9;]*m",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    private static readonly MarkdownPipeline EverythingOn = new MarkdownPipelineBuilder()
        .UseAdvancedExtensions()
        .Build();

    public static TheoryData<string> Texts => [.. Hostile.Texts];

    [Fact]
    public void Json_is_as_approved() => Snapshot.Match(Json(SampleReport.Full()));

    [Fact]
    public void Markdown_is_as_approved() => Snapshot.Match(Markdown(SampleReport.Full()));

    [Fact]
    public void Console_is_as_approved() => Snapshot.Match(Terminal(SampleReport.Full()));

    [Fact]
    public void Waivers_are_as_approved() =>
        Snapshot.Match(
            Terminal(WaivedReport.Of(SampleReport.Full()))
                + Markdown(WaivedReport.Of(SampleReport.Full()))
        );

    [Fact]
    public void An_empty_report_says_so()
    {
        Terminal(SampleReport.Empty())
            .ShouldBe("No findings on 0 facts; 0 claims in 0 articles, 0 rules.\n");
        Markdown(SampleReport.Empty())
            .ShouldBe(
                "# FactCheck: No findings on 0 facts\n\n0 claims in 0 articles, 0 rules. FactCheck 1.2.3.\n"
            );
    }

    [Fact]
    public void Every_format_has_a_name_of_its_own() =>
        ReportFormats
            .All.Select(writer => writer.Format)
            .Append(ConsoleReportWriter.Name)
            .ShouldBeUnique();

    [Fact]
    public void Writing_twice_gives_the_same_bytes()
    {
        foreach (var writer in ReportFormats.All)
        {
            Write(writer, SampleReport.Full()).ShouldBe(Write(writer, SampleReport.Full()));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Json_keeps_any_text(string text)
    {
        using var report = JsonDocument.Parse(Json(SampleReport.Full(text)));
        var title = report.RootElement.GetProperty("facts")[3].GetProperty("title").GetString();
        // JSON has no broken surrogates: they become U+FFFD.
        title.ShouldBe(new string([.. text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_changes_the_shape_of_markdown(string text) =>
        Shape(Markdown(WaivedReport.Of(SampleReport.Full(text), text)))
            .ShouldBe(Shape(Markdown(WaivedReport.Of(SampleReport.Full("x"), "x"))));

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_steers_the_terminal(string text)
    {
        Terminal(SampleReport.Full(text)).ShouldAllBe(c => c == '\n' || !char.IsControl(c));
        Terminal(WaivedReport.Of(SampleReport.Full(text), text))
            .ShouldAllBe(c => c == '\n' || !char.IsControl(c));
        var coloured = Terminal(SampleReport.Full(text), color: true);
        Colour.Count(coloured).ShouldBeGreaterThan(0);
        Colour.Replace(coloured, "").ShouldAllBe(c => c == '\n' || !char.IsControl(c));
    }

    private static IEnumerable<string> Shape(string markdown) =>
        new HtmlParser()
            .ParseDocument(Markdig.Markdown.ToHtml(markdown, EverythingOn))
            .All.Where(element => element is not IHtmlHeadElement)
            .Select(element => element.TagName);

    private static string Json(Report report) => Write(new JsonReportWriter(), report);

    private static string Markdown(Report report) => Write(new MarkdownReportWriter(), report);

    private static string Terminal(Report report, bool color = false) =>
        Write(new ConsoleReportWriter(100, color), report);

    private static string Write(IReportWriter writer, Report report)
    {
        var output = new StringWriter { NewLine = "\r\n" };
        writer.Write(report, output);
        var text = output.ToString();
        // CSV has line ends of its own.
        (writer.Format == "csv" || !text.Contains('\r', StringComparison.Ordinal)).ShouldBeTrue();
        return text;
    }
}
