using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.Reporting;

/// <summary>What holds for every format that CI hosts and spreadsheets read.</summary>
public sealed class FormatTests
{
    private static readonly string[] Formats =
    [
        "sarif",
        "junit",
        "github",
        "gitlab",
        "csv",
        "claimreview",
    ];

    private static readonly Regex Command = new(
        "^::(error|warning|notice) ([a-zA-Z]+=[^:,\r\n]*)(,[a-zA-Z]+=[^:,\r\n]*)*::[^\r\n]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    public static TheoryData<string> Names => [.. Formats];

    public static TheoryData<string> Texts => [.. Hostile.Texts];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_report_is_as_approved(string format) =>
        Snapshot.Match(Written.As(format, SampleReport.Full()), format);

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("claimreview")]
    [InlineData("json")]
    public void No_text_changes_the_shape_of_json(string format)
    {
        foreach (var text in Hostile.Texts)
        {
            Shape(Written.As(format, SampleReport.Full(text)))
                .ShouldBe(Shape(Written.As(format, SampleReport.Full("x"))));
            Shape(Written.As(format, WaivedReport.Of(Contradiction.Report("x"), text)))
                .ShouldBe(
                    Shape(Written.As(format, WaivedReport.Of(Contradiction.Report("x"), "x")))
                );
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_changes_the_shape_of_junit(string text)
    {
        var report = Xml(Written.As("junit", SampleReport.Full(text)));
        var names = report.Descendants().Select(element => element.Name.LocalName);
        names.ShouldBe(
            Xml(Written.As("junit", SampleReport.Full("x")))
                .Descendants()
                .Select(element => element.Name.LocalName)
        );
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_reason_makes_a_workflow_command(string text)
    {
        var lines = Written
            .As("github", WaivedReport.Of(SampleReport.Full(text), text))
            .TrimEnd('\n')
            .Split('\n');
        lines.Length.ShouldBe(6);
        lines.Count(line => Command.IsMatch(line)).ShouldBe(3);
        lines
            .Where(line => !Command.IsMatch(line))
            .ShouldAllBe(line => line.StartsWith("FactCheck: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Waivers_are_as_approved(string format) =>
        Snapshot.Match(
            Written.As(format, WaivedReport.Of(Contradiction.Report("hơn 70 nước"))),
            format
        );

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_makes_a_workflow_command(string text)
    {
        var lines = Written.As("github", SampleReport.Full(text)).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(5);
        lines[..^1].ShouldAllBe(line => Command.IsMatch(line));
        lines[^1].ShouldStartWith("FactCheck: 2 findings");
        lines.ShouldAllBe(line => line.All(c => !char.IsControl(c)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_ends_a_script_element(string text) =>
        Written.As("claimreview", Contradiction.Report(text)).ShouldNotContain("<");

    [Fact]
    public void JUnit_counts_what_is_in_it()
    {
        var report = Xml(Written.As("junit", SampleReport.Full()));
        foreach (var suite in report.Descendants("testsuite"))
        {
            Count(suite, "tests").ShouldBe(suite.Elements("testcase").Count());
            Count(suite, "errors").ShouldBe(suite.Descendants("error").Count());
            Count(suite, "failures")
                .ShouldBe(
                    suite.Elements("testcase").Count(test => test.Element("failure") is not null)
                );
        }

        report
            .Descendants("failure")
            .ShouldHaveSingleItem()
            .Attribute("type")!
            .Value.ShouldBe("conflict");
        report.Descendants("skipped").Count().ShouldBe(1);
        report.Descendants("error").Count().ShouldBe(2);
    }

    [Fact]
    public void GitLab_gets_what_it_requires()
    {
        using var report = JsonDocument.Parse(Written.As("gitlab", SampleReport.Full()));
        var entries = report.RootElement.EnumerateArray().ToList();
        entries.Count.ShouldBe(4);
        entries.Select(entry => entry.GetProperty("fingerprint").GetString()).ShouldBeUnique();
        foreach (var entry in entries)
        {
            entry.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
            entry.GetProperty("check_name").GetString().ShouldNotBeNullOrEmpty();
            entry
                .GetProperty("severity")
                .GetString()
                .ShouldBeOneOf("info", "minor", "major", "critical", "blocker");
            var place = entry.GetProperty("location");
            place.GetProperty("path").GetString().ShouldNotBeNullOrEmpty();
            place.GetProperty("lines").GetProperty("begin").GetInt32().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void A_claim_review_names_its_verdict_and_makes_up_no_number()
    {
        using var report = JsonDocument.Parse(
            Written.As("claimreview", Contradiction.Report("hơn 70 nước"))
        );
        var review = report.RootElement.GetProperty("@graph").EnumerateArray().Single();
        review.GetProperty("claimReviewed").GetString().ShouldBe("hơn 70 nước");
        review.GetProperty("url").GetString().ShouldNotBeNull().ShouldStartWith("#finding-");
        review
            .GetProperty("reviewRating")
            .EnumerateObject()
            .Select(member => (member.Name, member.Value.GetString()))
            .ShouldBe([("@type", "Rating"), ("alternateName", "contradicts reference")]);
    }

    private static int Count(XElement suite, string name) =>
        int.Parse(suite.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads JUnit with the rules of the format that Jenkins publishes; breaking them fails the test.</summary>
    private static XDocument Xml(string report)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(
            null,
            Path.Combine(SourceTree.Root, "tests", "FactCheck.Tests", "Reporting", "junit.xsd")
        );
        using var reader = XmlReader.Create(
            new StringReader(report),
            new XmlReaderSettings
            {
                ValidationType = ValidationType.Schema,
                Schemas = schemas,
                DtdProcessing = DtdProcessing.Prohibit,
                ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings,
            }
        );
        return XDocument.Load(reader);
    }

    /// <summary>The document with all its texts taken out.</summary>
    private static string Shape(string document)
    {
        using var json = JsonDocument.Parse(document);
        var shape = new System.Text.StringBuilder();
        AddShape(shape, json.RootElement);
        return shape.ToString();
    }

    private static void AddShape(System.Text.StringBuilder shape, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    shape.Append(member.Name).Append(':');
                    AddShape(shape, member.Value);
                }

                shape.Append('}');
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    AddShape(shape, item);
                }

                shape.Append(']');
                break;
            default:
                shape.Append(element.ValueKind).Append(' ');
                break;
        }
    }
}
