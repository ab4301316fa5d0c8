using System.Globalization;
using NodaTime.Text;

namespace FactCheck.Authoring;

/// <summary>Writes a drafted rule as a rule file, with comments that teach.</summary>
internal static class DraftWriter
{
    /// <summary>The rule file.</summary>
    public static string Write(DraftRule rule)
    {
        using var yaml = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Head(rule, yaml);
        Find(rule, yaml);
        Judge(rule, yaml);
        Test(rule, yaml);
        return yaml.ToString();
    }

    private static void Head(DraftRule rule, TextWriter yaml)
    {
        yaml.WriteLine(
            "# Proposed by 'factcheck new-rule'. Read each line, change what does not fit, and run"
        );
        yaml.WriteLine(
            "# 'factcheck test' on this file. What all keys mean: rules/handbook/reference.md of FactCheck."
        );
        yaml.WriteLine("factcheck: 1");
        if (rule.Use.Count > 0)
        {
            yaml.WriteLine("use:   # files with the vocabularies in angle brackets");
            foreach (var file in rule.Use)
            {
                yaml.WriteLine($"  - {YamlText.Of(file)}");
            }
        }
        yaml.WriteLine("rules:");
        yaml.WriteLine($"  - id: {YamlText.Of(rule.Id)}");
        yaml.WriteLine($"    title: {YamlText.Of(DraftNames.Title(rule.Fact))}");
        yaml.WriteLine("    # why: Say for the reader of a report why a wrong value matters.");
        yaml.WriteLine("    severity: error   # error, warning or info: how a finding counts");
    }

    private static void Find(DraftRule rule, TextWriter yaml)
    {
        yaml.WriteLine("    find:");
        yaml.WriteLine($"      {rule.Language}:");
        yaml.WriteLine(
            $"        # <{rule.Capture}:…> is the value. (words)? may be missing, (a | b) is a choice, ... is a gap."
        );
        yaml.WriteLine("        # Write one pattern for each way in which articles put it.");
        yaml.WriteLine($"        - {YamlText.Of(rule.Pattern)}");
        if (rule.Near.Count > 0)
        {
            yaml.WriteLine(
                "      # All of these must stand near a match, so that it speaks of this event and no other."
            );
            yaml.WriteLine("      near:");
            foreach (var phrase in rule.Near)
            {
                yaml.WriteLine($"        - {YamlText.Of($"{phrase} in same paragraph")}");
            }
        }
        yaml.WriteLine(
            "      # None of these may stand there: words that make the value mean something else."
        );
        yaml.WriteLine("      # unless:");
        yaml.WriteLine("      #   - (a word | other words) in same sentence");
    }

    private static void Judge(DraftRule rule, TextWriter yaml)
    {
        yaml.WriteLine("    # Claims with the same fact are compared.");
        yaml.WriteLine($"    fact: {YamlText.Of(rule.Fact)}");
        yaml.WriteLine($"    value: {rule.Capture}");
        yaml.WriteLine(
            rule.HasDate
                ? "    as of: <d> or published   # the day that the value holds for: the captured one, else that of the article"
                : "    as of: published   # the day that the value holds for: that of the article"
        );
        yaml.WriteLine("    check:");
        yaml.WriteLine($"      # {rule.Check.Why}");
        yaml.WriteLine($"      - {YamlText.Of(rule.Check.Check)}");
    }

    private static void Test(DraftRule rule, TextWriter yaml)
    {
        yaml.WriteLine("    tests:");
        yaml.WriteLine($"      - {rule.Language}: {YamlText.Of(rule.Text)}");
        if (rule.Published is { } published)
        {
            var day = LocalDatePattern.Iso.Format(published.Date);
            yaml.WriteLine(
                $"        published: {day}   # the day on which the article was published"
            );
        }
        if (rule.Expect is [var only])
        {
            yaml.WriteLine($"        expect: {YamlText.Of(only)}");
        }
        else
        {
            yaml.WriteLine(
                "        # The pattern finds all of these: make it ask for more words if that is not meant."
            );
            yaml.WriteLine("        expect:");
            foreach (var value in rule.Expect)
            {
                yaml.WriteLine($"          - {YamlText.Of(value)}");
            }
        }
        yaml.WriteLine(
            "      # Add a near miss: a sentence with such words that is about something else."
        );
        yaml.WriteLine($"      # - {rule.Language}: …");
        yaml.WriteLine("      #   expect: nothing");
    }
}
