using System.Globalization;
using System.Xml;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Integration;

/// <summary>What all JUnit files of FactCheck have in common.</summary>
/// <remarks>
/// Elements and attributes are those that Jenkins and GitLab read (junit-10.xsd of the xUnit plugin). There are no times:
/// the same results are the same bytes.
/// </remarks>
public static class JUnitXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        // A text writer would name its own encoding; files are UTF-8 whatever it says.
        OmitXmlDeclaration = true,
        CloseOutput = false,
    };

    /// <summary>Writes a file to <paramref name="output"/>, which stays open.</summary>
    public static void Write(TextWriter output, Action<XmlWriter> write)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Settings))
        {
            write(xml);
        }

        output.Write('\n');
    }

    /// <summary>Writes the counts of a suite.</summary>
    public static void Counts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes an attribute. XML has no form for control characters and lone surrogates; on one safe line there are none.</summary>
    public static void Attribute(XmlWriter xml, string name, string text) =>
        xml.WriteAttributeString(name, ReportText.OneLine(text));
}
