using System.Text;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Rules;

public sealed class ScalarMapTests
{
    [Theory]
    [InlineData("a: người <kiled> x\n")]
    [InlineData("a: người\n  <kiled> x\n")]
    [InlineData("a: 'một ''hai'' <kiled>'\n")]
    [InlineData("a: 'một\n\n  hai <kiled>'\n")]
    [InlineData("a: \"m\\u1ed9t \\\"hai\\\" \\U0001F600 <kiled>\"\n")]
    [InlineData("a: \"một \\\n   hai <kiled>\"\n")]
    [InlineData("a: |\n  một\n\n   hai <kiled>\n  ba\n")]
    [InlineData("a: |2-\n    một\n  hai <kiled>\n")]
    [InlineData("a: >\n  một\n  hai\n\n  ba <kiled>\n")]
    [InlineData("a: >\n  một\n    hai\n    ba\n\n\n  <kiled>\n")]
    [InlineData("a: >+\n\n\n  một <kiled>\n\n\n")]
    [InlineData("a: >-\r\n  một\r\n  hai\r\n\r\n  <kiled> x\r\n")]
    [InlineData("- - a: |\n      một <kiled>\n")]
    public void A_word_is_found_where_it_stands(string yaml)
    {
        var scalar = ScalarsOf(yaml)
            .Single(item => item.Value.Contains("<kiled>", StringComparison.Ordinal));
        var span = scalar.SpanOf(scalar.Value.IndexOf("<kiled>", StringComparison.Ordinal), 7);
        span.In(yaml).ToString().ShouldBe("<kiled>");
    }

    [Fact]
    public void Every_character_of_any_scalar_maps_to_itself() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Documents().ToArbitrary(), EveryCharacterStands)
        );

    private static void EveryCharacterStands(string yaml)
    {
        foreach (var scalar in ScalarsOf(yaml))
        {
            for (var i = 0; i < scalar.Value.Length; i++)
            {
                var span = scalar.SpanOf(i, 1);
                (span.Start >= 0 && span.End <= yaml.Length).ShouldBeTrue();
                if (scalar.Value[i] is not (' ' or '\n' or '"'))
                {
                    yaml[span.Start]
                        .ShouldBe(scalar.Value[i], $"unit {i} of «{scalar.Value}» in «{yaml}»");
                }
            }
        }
    }

    // Lines of words in one of the five styles, with blank lines and deeper lines among them.
    private static Gen<string> Documents()
    {
        var line = Gen.Elements("một hai", "a", "  sâu  hơn", "", "<n:count> người", "x  y", "c'd");
        var lines = line.NonEmptyListOf().Select(list => list.Take(7).ToList());
        var style = Gen.Elements("", "'", "\"", "|", ">", "|-", ">-", "|+", ">+");
        var ending = Gen.Elements("\n", "\r\n");
        return from text in lines
            from mark in style
            from end in ending
            select Document(text, mark, end);
    }

    private static string Document(List<string> lines, string mark, string end)
    {
        var yaml = new StringBuilder("k:").Append(end).Append("  a: ");
        if (mark.Length > 0 && mark[0] is '|' or '>')
        {
            yaml.Append(mark).Append(end);
            yaml.Append("    một").Append(end); // an indentation that the first line does not blur
            lines.ForEach(line => yaml.Append(line.Length == 0 ? "" : "    " + line).Append(end));
        }
        else
        {
            var text = string.Join(end + "    ", lines.Prepend("một"));
            yaml.Append(mark)
                .Append(mark == "'" ? text.Replace("'", "''", StringComparison.Ordinal) : text);
            yaml.Append(mark).Append(end);
        }
        return yaml.Append("  b: hết").Append(end).ToString();
    }

    private static List<YamlNode.Scalar> ScalarsOf(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlTreeReader.Read(new RuleFile("t.yaml", yaml, diagnostics));
        DiagnosticBag.Sorted(diagnostics.All).ShouldBeEmpty(yaml);
        return [.. Scalars(root!)];
    }

    private static IEnumerable<YamlNode.Scalar> Scalars(YamlNode node) =>
        node switch
        {
            YamlNode.Scalar scalar => [scalar],
            YamlNode.Sequence sequence => sequence.Items.SelectMany(Scalars),
            YamlNode.Mapping mapping => mapping.Entries.SelectMany(entry =>
                Scalars(entry.Key).Concat(Scalars(entry.Value))
            ),
            _ => [],
        };
}
