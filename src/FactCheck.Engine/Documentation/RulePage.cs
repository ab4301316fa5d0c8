using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Documentation;

/// <summary>The page of a rule in Markdown: what it is for, what it looks for, what must hold, and what the corpus says.</summary>
public static class RulePage
{
    private const string AnyLanguage = "any language";

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="constraints">The relations that name it.</param>
    /// <param name="facts">Its facts; <see langword="null"/> when no corpus was read.</param>
    /// <param name="pictures">Places of the charts of its facts, as seen from the page.</param>
    /// <param name="folder">Full path of the page's folder, for links to articles.</param>
    public static void Write(
        TextWriter output,
        Rule rule,
        IEnumerable<Constraint> constraints,
        IReadOnlyList<FactReport>? facts,
        IReadOnlySet<string> pictures,
        string folder
    )
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rule);
        Line(output, $"# {Text(rule.Title)}");
        Line(
            output,
            $"Rule {Text(rule.Id)}, level {ReportNames.Of(rule.Severity)}, written in {Text(ReportPath.Of(rule.Location.ToString()))}."
        );
        if (rule.Why is { } why)
        {
            Line(output, Text(why));
        }

        WritePatterns(output, rule);
        WriteChecks(output, rule, constraints);
        WriteReferences(output, rule.References);
        WriteTests(output, rule.Tests);
        if (facts is not null)
        {
            FactSection.Write(output, facts, pictures, folder);
        }

        Line(output, "[All rules](../README.md)");
    }

    private static void WritePatterns(TextWriter output, Rule rule)
    {
        Line(output, "## What it looks for");
        Line(
            output,
            $"Claims of *{Text(rule.Fact.ToString())}*. The value is {Text(rule.ValueCapture)}{AsOf(rule.AsOf)}."
        );
        foreach (var pattern in rule.Find)
        {
            Item(
                output,
                $"{Text(pattern.Language ?? AnyLanguage)}: {Text(PatternSentence.Of(pattern))}"
            );
            Item(output, $"written: {Text(pattern.Source)}", indent: true);
        }

        output.Write('\n');
        WriteConditions(output, "All of these must stand around it:", rule.Near);
        WriteConditions(output, "None of these may stand around it:", rule.Unless);
    }

    private static string AsOf(AsOfRule asOf) =>
        asOf.Capture is { } capture
            ? $", as of {Text(capture)}{(asOf.OrPublished ? " or else the day of publication" : "")}"
            : ", as of the day of publication";

    private static void WriteConditions(
        TextWriter output,
        string lead,
        IReadOnlyList<ContextCondition> conditions
    )
    {
        if (conditions.Count == 0)
        {
            return;
        }

        Line(output, lead);
        foreach (var condition in conditions)
        {
            Item(output, Text(PatternSentence.Of(condition)));
        }

        output.Write('\n');
    }

    private static void WriteChecks(
        TextWriter output,
        Rule rule,
        IEnumerable<Constraint> constraints
    )
    {
        var sentences = rule
            .Checks.Select(check => check.Source)
            .Concat(constraints.Select(constraint => constraint.Source))
            .ToList();
        if (sentences.Count == 0)
        {
            return;
        }

        Line(output, "## What must hold");
        foreach (var sentence in sentences)
        {
            Item(output, Text(sentence));
        }

        output.Write('\n');
    }

    private static void WriteReferences(TextWriter output, IReadOnlyList<Reference> references)
    {
        if (references.Count == 0)
        {
            return;
        }

        Line(output, "## References");
        MarkdownTable.Write(
            output,
            ["Value", "As of", "Source", "Fact"],
            references.Select(reference =>
                (IReadOnlyList<string>)
                    [
                        reference.Text,
                        reference.AsOf is { } asOf ? ValueText.Of(asOf) : "always",
                        reference.Source,
                        reference.Fact ?? "",
                    ]
            )
        );
    }

    private static void WriteTests(TextWriter output, IReadOnlyList<RuleTest> tests)
    {
        if (tests.Count == 0)
        {
            return;
        }

        Line(output, "## Examples");
        MarkdownTable.Write(
            output,
            ["In this text", "it finds"],
            tests.Select(test =>
                (IReadOnlyList<string>)
                    [test.Text, test.Expect.Count == 0 ? "nothing" : string.Join("; ", test.Expect)]
            )
        );
    }

    private static string Text(string text) => MarkdownText.Escape(text);

    private static void Line(TextWriter output, string text) => output.Write($"{text}\n\n");

    private static void Item(TextWriter output, string text, bool indent = false) =>
        output.Write($"{(indent ? "  " : "")}- {text}\n");
}
