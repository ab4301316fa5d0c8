using System.Text.Json;

namespace FactCheck.Tests.Reporting;

/// <summary>SARIF against its official schema and validator, which are not ours.</summary>
public sealed class SarifTests
{
    private static readonly string Multitool = NodeTools.FileOf(
        "@microsoft",
        "sarif-multitool-linux",
        "Sarif.Multitool"
    );

    private static readonly string Schema = NodeTools.FileOf(
        "@microsoft",
        "sarif-multitool-linux",
        "sarif-2.1.0.json"
    );

    public static TheoryData<string> Texts => [.. Hostile.Texts, "hơn 70 nước"];

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public void A_report_fits_the_official_schema(string text)
    {
        NodeTools.SkipWithout(Schema);
        NodeTools.Violations(Written.As("sarif", SampleReport.Full(text)), Schema).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Waivers_notices_and_home_fit_the_official_schema()
    {
        NodeTools.SkipWithout(Schema);
        var sarif = Written.As("sarif", WaivedReport.Of(SampleReport.Full()));
        NodeTools.Violations(sarif, Schema).ShouldBeEmpty();
        sarif.ShouldContain("\"informationUri\": \"https://example.org/factcheck\"");
        sarif.ShouldContain("\"baselineState\": \"unchanged\"");
        sarif.ShouldContain("\"kind\": \"external\"");
        sarif.ShouldContain("\"id\": \"FC0603\"");
    }

    [SkippableFact]
    public void An_empty_report_fits_the_official_schema()
    {
        NodeTools.SkipWithout(Schema);
        NodeTools.Violations(Written.As("sarif", SampleReport.Empty()), Schema).ShouldBeEmpty();
    }

    [SkippableFact]
    public void The_schema_catches_a_wrong_report()
    {
        NodeTools.SkipWithout(Schema);
        var wrong = Written
            .As("sarif", SampleReport.Full())
            .Replace("\"startLine\"", "\"line\"", StringComparison.Ordinal);
        NodeTools.Violations(wrong, Schema).ShouldNotBeEmpty();
    }

    [SkippableFact]
    public void The_official_validator_finds_no_error()
    {
        NodeTools.SkipWithout(Multitool);
        Skip.IfNot(OperatingSystem.IsLinux(), "the validator that is installed is for Linux");
        var file = Path.Combine(Path.GetTempPath(), $"factcheck-{Environment.ProcessId}.sarif");
        try
        {
            File.WriteAllText(file, Written.As("sarif", WaivedReport.Of(SampleReport.Full())));
            var (code, output) = NodeTools.Run(Multitool, "", "validate", file);
            code.ShouldBe(0, output);
            output.ShouldNotContain(": error ");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_link_in_a_quote_is_no_link_of_the_message()
    {
        using var report = JsonDocument.Parse(
            Written.As("sarif", SampleReport.Full("[link](http://evil.example) {0}"))
        );
        report
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")[1]
            .GetProperty("message")
            .GetProperty("text")
            .GetString()
            .ShouldBe("\\[link\\](http://evil.example) {{0}}");
    }
}
