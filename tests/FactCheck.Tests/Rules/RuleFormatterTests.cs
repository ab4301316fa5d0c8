using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Rules.Formatting;
using FactCheck.Tests.Architecture;
using FactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Tests.Rules;

/// <summary>Formatting changes the layout and nothing else: not what is said, not a comment, and a second time nothing at all.</summary>
public sealed class RuleFormatterTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Files =>
        [
            .. new[] { "rules", "tests/FactCheck.Tests", "src/FactCheck.Engine/Rules/Examples" }
                .SelectMany(folder =>
                    Directory.EnumerateFiles(
                        Path.Combine(SourceTree.Root, folder),
                        "*.yaml",
                        SearchOption.AllDirectories
                    )
                )
                .Select(path => Path.GetRelativePath(SourceTree.Root, path)),
        ];

    [Fact]
    public void The_layout_is_this() =>
        Format(
                """


                # The dam.
                factcheck:   1   # the version
                rules:
                - id:   a


                  find:
                        # where
                        vi:
                        -   đập  cao <h:number>
                        -   "x   y"
                        near: [ a in same sentence,
                            b in same sentence ]
                  why: >
                     Two
                       lines.

                  tests:
                      -  vi: |
                          Một
                         expect: nothing
                # The other one.
                -    id: b
                     find: {vi: [ c ]}
                constraints:
                   - a before b


                """
            )
            .ShouldBe(
                """
                # The dam.
                factcheck:   1   # the version
                rules:
                  - id:   a

                    find:
                      # where
                      vi:
                        - đập  cao <h:number>
                        - "x   y"
                      near: [ a in same sentence,
                          b in same sentence ]
                    why: >
                       Two
                         lines.

                    tests:
                      - vi: |
                         Một
                        expect: nothing

                  # The other one.
                  - id: b
                    find: {vi: [ c ]}
                constraints:
                  - a before b

                """
            );

    [Theory]
    [MemberData(nameof(Files))]
    public void It_says_what_it_said(string file)
    {
        var text = File.ReadAllText(Path.Combine(SourceTree.Root, file));
        foreach (var variant in Variants(text))
        {
            var formatted = RuleFormatter.Format(file, Encoding.UTF8.GetBytes(variant));
            if (formatted.After is not { } after)
            {
                formatted.Diagnostics.ShouldNotBeEmpty();
                continue;
            }

            Tree(after).ShouldBe(Tree(variant));
            Comments(after).ShouldBe(Comments(variant));
            RuleFormatter.Format(file, Encoding.UTF8.GetBytes(after)).After.ShouldBe(after);
            // What is wrong with the rules is said in the same words.
            Diagnostics(after).ShouldBe(Diagnostics(variant));
        }
    }

    [Fact]
    public void Disturbed_layouts_of_the_rules_of_the_project_come_back()
    {
        foreach (var file in RuleFormatter.FilesOf(Path.Combine(SourceTree.Root, "rules")))
        {
            var text = File.ReadAllText(file);
            Format(text).ShouldBe(text, file);
            foreach (var variant in Variants(text))
            {
                Begun(Format(variant)).ShouldBe(Begun(text), file);
            }
        }
    }

    [Fact]
    public void What_is_no_yaml_is_left_alone()
    {
        var formatted = RuleFormatter.Format("x.yaml", "a: [b\n"u8.ToArray());
        formatted.After.ShouldBeNull();
        formatted.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FC0001");
    }

    [Fact]
    public void No_cut_of_a_file_makes_it_throw()
    {
        var text = File.ReadAllText(Path.Combine(SourceTree.Root, "rules/syria/ceasefires.yaml"));
        for (var length = 0; length < text.Length; length += 3)
        {
            var cut = text[..length];
            if (RuleFormatter.Format("x.yaml", Encoding.UTF8.GetBytes(cut)).After is { } after)
            {
                Tree(after).ShouldBe(Tree(cut));
            }
        }
    }

    // The same file as others would have laid it out.
    private static IEnumerable<string> Variants(string text)
    {
        var lines = text.Split('\n');
        yield return text;
        yield return text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal).TrimEnd() + "\n\n\n";
        yield return text.ReplaceLineEndings("\r\n");
        yield return string.Join(
            '\n',
            lines.Select(line =>
            {
                var content = line.TrimStart(' ');
                var item = content.StartsWith("- ", StringComparison.Ordinal);
                return new string(' ', 2 * (line.Length - content.Length))
                    + (item ? "-   " + content[2..] : content);
            })
        );
    }

    // The lines that begin a key or an item: how the other lines of a value are indented is the writer's own.
    private static IEnumerable<string> Begun(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n')
            .Where(line =>
                Regex.IsMatch(
                    line,
                    "^ *(- |#|[a-z ]+:( |$))",
                    RegexOptions.ExplicitCapture,
                    Timeout
                )
            );

    private static string Format(string text) =>
        RuleFormatter.Format("x.yaml", Encoding.UTF8.GetBytes(text)).After.ShouldNotBeNull();

    // What the file says, with the style of each value, and no places.
    private static string Tree(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var said = new List<string>();
        while (parser.MoveNext())
        {
            said.Add(
                parser.Current switch
                {
                    Scalar scalar => $"{scalar.Style}:{scalar.Value}",
                    { } other => other.GetType().Name,
                    null => "",
                }
            );
        }

        return string.Join('\n', said);
    }

    // From the mark on, wherever it stands: more than the comments, never less.
    private static IEnumerable<string> Comments(string yaml) =>
        yaml.Split('\n')
            .Where(line => line.Contains('#', StringComparison.Ordinal))
            .Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..].TrimEnd('\r'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Diagnostics(string yaml) =>
        new RuleLoader(new MentionReader(LanguageSet.Default, new WordTable()))
            .LoadText("x.yaml", yaml)
            .Diagnostics.Select(item => $"{item.Code} {item.Message.Split(':')[0]}");
}
