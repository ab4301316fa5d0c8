using System.Xml;
using FactCheck.Reporting.Integration;
using FactCheck.Reporting.Wording;
using FactCheck.Testing;

namespace FactCheck.Rendering.RuleTests;

/// <summary>Writes what came of the tests as JUnit XML: a suite a rule file, a test case a test.</summary>
internal static class TestJUnit
{
    /// <summary>Writes <paramref name="report"/>.</summary>
    public static void Write(TestReport report, TextWriter output) =>
        JUnitXml.Write(output, xml => WriteSuites(xml, report));

    private static void WriteSuites(XmlWriter xml, TestReport report)
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "FactCheck rules");
        JUnitXml.Counts(
            xml,
            report.Results.Count + report.Errors.Count,
            report.Failed.Count() + report.Errors.Count,
            0
        );
        foreach (var file in report.Results.GroupBy(result => result.Test.Location.Path))
        {
            xml.WriteStartElement("testsuite");
            JUnitXml.Attribute(xml, "name", file.Key);
            JUnitXml.Counts(xml, file.Count(), file.Count(result => !result.Passed), 0);
            foreach (var result in file)
            {
                Write(xml, result);
            }

            xml.WriteEndElement();
        }

        if (report.Errors.Count > 0)
        {
            WriteUntested(xml, report);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, RuleTestResult result)
    {
        xml.WriteStartElement("testcase");
        JUnitXml.Attribute(xml, "classname", result.Rule.Id);
        JUnitXml.Attribute(
            xml,
            "name",
            $"line {result.Test.Location.Position.Line}: {result.Test.Text}"
        );
        if (!result.Passed)
        {
            var lines = TestWords
                .Lines(result)
                .Select(line => ReportText.OneLine($"{line.Label}: {line.Text}"))
                .ToList();
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", "test");
            JUnitXml.Attribute(xml, "message", string.Join("; ", lines.Skip(1)));
            xml.WriteString(
                string.Join('\n', [ReportText.OneLine($"{result.Test.Location}"), .. lines])
            );
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteUntested(XmlWriter xml, TestReport report)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "rules without a test");
        JUnitXml.Counts(xml, report.Errors.Count, report.Errors.Count, 0);
        foreach (var rule in report.Errors)
        {
            xml.WriteStartElement("testcase");
            JUnitXml.Attribute(xml, "classname", rule.Id);
            xml.WriteAttributeString("name", "has a test");
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", "untested");
            JUnitXml.Attribute(xml, "message", $"{rule.Location}: {TestWords.Untested}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
