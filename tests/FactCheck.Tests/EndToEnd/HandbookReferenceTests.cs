using System.Reflection;
using FactCheck.Claims;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Syntax;
using FactCheck.Testing;
using FactCheck.Tests.Architecture;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The handbook's reference has everything that the model has, and nothing else.</summary>
public sealed class HandbookReferenceTests
{
    private static string Page => HandbookPages.Text(HandbookPages.Reference);

    public static TheoryData<string, string> KindExamples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var cells in HandbookPages.TableIn(Page, "| kind | what it is |"))
            {
                foreach (var example in cells[2].Split(';', StringSplitOptions.TrimEntries))
                {
                    data.Add(cells[0].Trim('`'), example);
                }
            }
            return data;
        }
    }

    // To take new tables: FACTCHECK_WRITE_HANDBOOK=1 dotnet test --filter HandbookReferenceTests
    [Theory]
    [InlineData("keys")]
    [InlineData("settings")]
    public void The_tables_of_keys_are_those_of_the_model(string name)
    {
        var tables =
            name == "keys"
                ? HandbookTables.OfRuleFiles(RuleFileKeys.Of(LanguageSet.Default))
                : HandbookTables.OfSettings();
        var begin = HandbookTables.Begin(name);
        var from = Page.IndexOf(begin, StringComparison.Ordinal);
        var until = Page.IndexOf(HandbookTables.End(name), StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0);
        until.ShouldBeGreaterThan(from);
        from += begin.Length + 1;
        if (Environment.GetEnvironmentVariable("FACTCHECK_WRITE_HANDBOOK") == "1")
        {
            File.WriteAllText(
                Path.Join(SourceTree.Root, HandbookPages.Reference),
                Page[..from] + tables + Page[until..]
            );
        }
        Page[from..until].ShouldBe(tables, "set FACTCHECK_WRITE_HANDBOOK=1 to write them anew");
    }

    [Fact]
    public void Every_kind_of_value_is_in_its_table() =>
        HandbookPages
            .TableIn(Page, "| kind | what it is |")
            .Select(cells => cells[0].Trim('`'))
            .ShouldBe(SentenceForms.Kinds.Select(kind => kind.Text), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(KindExamples))]
    public void An_example_of_a_kind_is_read_as_that_kind(string kind, string example)
    {
        // An example is in one of the languages.
        LanguageSet
            .Default.Packs.Any(pack => IsCaught($"{pack.Code}: <v:{kind}>", $"Xem {example}."))
            .ShouldBeTrue();
    }

    [Fact]
    public void Every_sentence_of_the_language_is_shown()
    {
        var spans = HandbookPages.CodeSpans(Page).ToList();
        SentenceForms
            .Checks.Concat(SentenceForms.Scopes)
            .Select(form => form.Text)
            .Except(spans)
            .ShouldBeEmpty();
        SentenceForms.AsOf.Select(form => $"as of: {form.Text}").Except(spans).ShouldBeEmpty();
        SentenceForms
            .Relations.Where(form =>
                !spans.Any(span => span.Contains($" {form.Text} ", StringComparison.Ordinal))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_element_of_a_pattern_has_a_row()
    {
        var seen = new HashSet<Type>();
        foreach (var cells in HandbookPages.TableIn(Page, "| you write | it matches |"))
        {
            var load = new RuleLoader(
                new MentionReader(LanguageSet.Default, new WordTable())
            ).LoadText(
                "row.yaml",
                $$"""
                factcheck: 1
                vocab: {killed: [thiệt mạng]}
                rules:
                  - id: row
                    find:
                      any: [{{Quoted(
                    cells[0].Trim('`').Replace("\\|", "|", StringComparison.Ordinal) + " <x:count>"
                )}}]
                    value: x
                """
            );
            Collect(
                load.Rules.ShouldNotBeNull(DiagnosticText.Render(load.Diagnostics))
                    .Rules[0]
                    .Find[0]
                    .Root,
                seen
            );
        }
        typeof(PatternNode)
            .GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
            .Where(type => type.IsSubclassOf(typeof(PatternNode)))
            .Except(seen)
            .Select(type => type.Name)
            .ShouldBe([nameof(PatternNode.AnyOrder)], "'any order' has an example of its own");
    }

    [Fact]
    public void Every_qualifier_and_modality_is_in_its_table()
    {
        HandbookPages
            .TableIn(Page, "| Vietnamese | English | name |")
            .Select(cells => cells[2].Trim('`'))
            .ShouldBe(Enum.GetValues<Qualifier>().Select(QualifierNames.NameOf), ignoreOrder: true);
        HandbookPages
            .TableIn(Page, "| modality |")
            .Select(cells => cells[0])
            .ShouldBe(
                Enum.GetNames<Modality>().Select(name => name.ToLowerInvariant()),
                ignoreOrder: true
            );
    }

    private static bool IsCaught(string find, string text)
    {
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var load = new RuleLoader(reader).LoadText(
            "example.yaml",
            $"""
            factcheck: 1
            rules:
              - id: example
                find:
                  {find}
                tests:
                  - {find[..2]}: {Quoted(text)}
                    expect: nothing
            """
        );
        return new RuleTestRunner(load.Rules.ShouldNotBeNull(), reader)
            .Run()
            .Any(test => !test.Passed);
    }

    private static void Collect(PatternNode node, HashSet<Type> seen)
    {
        seen.Add(node.GetType());
        IReadOnlyList<PatternNode> parts = node switch
        {
            PatternNode.Sequence sequence => sequence.Items,
            PatternNode.Choice choice => choice.Alternatives,
            PatternNode.Optional optional => [optional.Item],
            _ => [],
        };
        foreach (var part in parts)
        {
            Collect(part, seen);
        }
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
