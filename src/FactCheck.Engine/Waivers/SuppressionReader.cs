using FactCheck.Reporting.Wording;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Waivers;

/// <summary>Reads a file of suppressions.</summary>
internal static class SuppressionReader
{
    private const string What = "a suppression";

    private static readonly string[] Keys =
    [
        "rule",
        "fact",
        "article",
        "quote",
        "verdict",
        "reason",
        "until",
    ];

    /// <summary>The suppressions of the file at <paramref name="path"/>; mistakes go to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<Suppression> Read(string path, DiagnosticBag diagnostics) =>
        [
            .. WaiverFile
                .Read(path, "a file of suppressions", "suppressions", diagnostics)
                .Select(Read)
                .OfType<Suppression>(),
        ];

    private static Suppression? Read(YamlNode.Mapping entry)
    {
        var fields = new WaiverFields(entry, What, Keys);
        var rule = fields.Required("rule");
        var reason = fields.Required("reason");
        var until = fields.Required("until", "2027-06-30") is { } day ? Day(day) : null;
        var verdict = fields.Verdict(isRequired: false);
        return rule is null || reason is null || until is not { } last
            ? null
            : new Suppression
            {
                Rule = ReportText.OneLine(rule.Value),
                Fact = fields.Text("fact"),
                Article = fields.Text("article"),
                Quote = fields.Text("quote"),
                Verdict = verdict,
                Reason = ReportText.OneLine(reason.Value),
                Until = last,
                Node = rule,
            };
    }

    private static LocalDate? Day(YamlNode.Scalar text)
    {
        var day = LocalDatePattern.Iso.Parse(text.Value);
        if (day.Success)
        {
            return day.Value;
        }

        text.ReportContent(
            DiagnosticCatalog.NotADay,
            $"'{text.Value}' is no day",
            "write year-month-day: 2027-06-30"
        );
        return null;
    }
}
