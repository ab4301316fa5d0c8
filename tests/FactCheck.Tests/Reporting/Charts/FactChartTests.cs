using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Claims;
using FactCheck.Reporting.Charts;
using FactCheck.Reporting.Html;
using FactCheck.Rules;
using FactCheck.Tests.Consistency;
using FactCheck.Values;

namespace FactCheck.Tests.Reporting.Charts;

/// <summary>What is drawn of a judged fact.</summary>
public sealed class FactChartTests
{
    [Fact]
    public void One_claim_alone_is_not_drawn() =>
        Draw([Make.Claim("A", Make.Exact(5), published: "2015-01-01")]).ShouldBeNull();

    [Fact]
    public void Figures_lie_over_the_time_they_speak_of()
    {
        var chart = Draw([
                Make.Claim("A", Make.Exact(40), published: "2015-01-01"),
                Make.Claim("B", Make.Exact(80), published: "2015-01-11"),
            ])
            .ShouldNotBeNull();
        var marks = chart.QuerySelectorAll(".mark use, use.mark").ToList();
        marks.Select(mark => mark.GetAttribute("href")).ShouldBe(["#dot", "#diamond"]);
        Percent(marks[0]).ShouldBeLessThan(Percent(marks[1]));
        Pixel(marks[0]).ShouldBeGreaterThan(Pixel(marks[1]), "larger values lie higher");
        chart.QuerySelector("title")!.TextContent.ShouldBe("Claims over time: f");
        chart
            .QuerySelector("desc")!
            .TextContent.ShouldBe(
                "2 claims by 2 sources. Consensus: 40, 1 of 2 sources. Stands apart: 80, B, 2015-01-11."
            );
    }

    [Fact]
    public void Intervals_are_bars_and_half_lines_are_arrows()
    {
        var chart = Draw([
                Make.Claim("A", Make.About(50, 10), published: "2015-01-01"),
                Make.Claim("B", Make.MoreThan(45), published: "2015-01-02"),
                Make.Claim("C", Make.Within(Interval.AtMost(90)), published: "2015-01-03"),
            ])
            .ShouldNotBeNull();
        chart.QuerySelectorAll(".mark .bar").Length.ShouldBe(1);
        chart.QuerySelectorAll(".mark use[href='#up']").Length.ShouldBe(1);
        chart.QuerySelectorAll(".mark use[href='#down']").Length.ShouldBe(1);
        chart.QuerySelectorAll("rect.band").Length.ShouldBe(1);
    }

    [Fact]
    public void The_accused_does_not_fit_even_where_it_is_the_consensus_of_its_time()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases()]);
        var chart = Draw(
                [
                    Make.Claim("A", Make.Exact(80), asOf: "2015-01-01", rule: "r"),
                    Make.Claim("B", Make.Exact(40), asOf: "2015-02-01", rule: "r"),
                ],
                rule
            )
            .ShouldNotBeNull();
        chart
            .QuerySelectorAll(".mark use, use.mark")
            .Select(mark => mark.GetAttribute("href"))
            .ShouldBe(["#dot", "#diamond"]);
        chart.QuerySelectorAll("figcaption .key").Length.ShouldBe(3);
    }

    [Fact]
    public void Claims_of_no_known_time_have_a_place_of_their_own()
    {
        var chart = Draw([
                Make.Claim("A", Make.Exact(40), published: "2015-01-01"),
                Make.Claim("B", Make.Exact(40)),
            ])
            .ShouldNotBeNull();
        chart.TextContent.ShouldContain("no date");
        chart.QuerySelectorAll(".mark use, use.mark").Select(Percent).Max().ShouldBe(93);
        Draw([Make.Claim("A", Make.Exact(40)), Make.Claim("B", Make.Exact(40))])!
            .QuerySelectorAll(".mark title")
            .ShouldHaveSingleItem()
            .TextContent.ShouldBe("40 – A, and 1 more");
    }

    [Fact]
    public void Dates_have_a_row_a_claim_and_the_reference_a_line()
    {
        var rule = Make.Rule(
            ValueKind.Date,
            [Make.MatchesReference()],
            [Make.Reference(Make.Date("2015-09-30"))]
        );
        var chart = Draw(
                [
                    Make.Claim("A", Make.Date("2015-09-30"), rule: "r"),
                    Make.Claim("B", Make.Date("2015-09"), rule: "r"),
                    Make.Claim("C", Make.Date("2015-10-12"), rule: "r"),
                ],
                rule
            )
            .ShouldNotBeNull();
        chart.QuerySelectorAll("text.row").Select(row => row.TextContent).ShouldBe(["B", "A", "C"]);
        chart.QuerySelectorAll(".mark rect.period").Length.ShouldBe(3);
        chart.QuerySelectorAll(".reference line").Length.ShouldBe(1);
        chart.QuerySelectorAll(".mark.apart").Length.ShouldBe(1);
    }

    [Fact]
    public void Categories_have_a_row_a_member()
    {
        var chart = Draw([
                Make.Claim("A", new CategoryValue("v", "NATO"), asOf: "2015-01-01"),
                Make.Claim("B", new CategoryValue("v", "EU"), asOf: "2015-01-02"),
                Make.Claim("C", new CategoryValue("v", "NATO"), asOf: "2015-01-03"),
            ])
            .ShouldNotBeNull();
        chart
            .QuerySelectorAll("text.row")
            .Select(row => row.TextContent)
            .ShouldBe(["NATO: 2 claims", "EU: 1 claim"]);
        chart.QuerySelectorAll(".mark").Length.ShouldBe(3);
    }

    private static decimal Percent(IElement mark) => Number(mark.GetAttribute("x")!.TrimEnd('%'));

    private static decimal Pixel(IElement mark) => Number(mark.GetAttribute("y")!);

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IElement? Draw(Claim[] claims, params Rule[] rules)
    {
        var judgement = Make.Judge(claims, rules);
        var output = new StringWriter();
        FactChart.Write(
            new HtmlOutput(output),
            judgement.Facts.ShouldHaveSingleItem(),
            judgement.Findings,
            new ChartFigure("chart")
        );
        return new HtmlParser().ParseDocument(output.ToString()).QuerySelector("figure.chart");
    }
}
