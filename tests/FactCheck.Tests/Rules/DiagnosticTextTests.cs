using FactCheck.Rules.Diagnostics;

namespace FactCheck.Tests.Rules;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void It_reads_as_in_the_design() =>
        DiagnosticText
            .Render(
                TestRules
                    .LoadText(
                        "rules/syria.yaml",
                        """
                        factcheck: 1
                        vocab:
                          killed: {vi: [thiệt mạng]}
                        rules:
                          - id: syria-war-deaths
                            find:
                              vi:
                              - <n:count> người (đã)? <kiled>
                        """
                    )
                    .Diagnostics
            )
            .ShouldBe(
                """
                rules/syria.yaml:8:31: error FC0102: unknown vocabulary <kiled> in rule 'syria-war-deaths'
                8 |       - <n:count> người (đã)? <kiled>
                  |                               ^^^^^^^ did you mean <killed>? (rules/syria.yaml:3)

                """
            );

    [Theory]
    [InlineData("người ", 6, 6)] // decomposed: columns are what a person sees
    [InlineData("中文 ", 3, 5)] // two columns each on the screen, one character
    [InlineData("😀 ", 2, 3)]
    [InlineData("\t", 1, 1)]
    public void Carets_stand_under_the_word(string before, int characters, int columns)
    {
        var text = before.Normalize(System.Text.NormalizationForm.FormD);
        var result = TestRules.Load(
            $"factcheck: 1\nrules:\n- id: a\n  find:\n    en: 'x {text}<kiled>'\n"
        );
        var diagnostic = result.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Location.Position.Column.ShouldBe("    en: 'x ".Length + characters + 1);
        var lines = DiagnosticText.Render(diagnostic).Split('\n');
        lines[2]
            .IndexOf('^', StringComparison.Ordinal)
            .ShouldBe("5 |     en: 'x ".Length + columns);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 300));
        var result = TestRules.Load(
            $"factcheck: 1\nrules:\n- id: a\n  find:\n    en: {words} <kiled> {words}\n"
        );
        var lines = DiagnosticText.Render(result.Diagnostics).Split('\n');
        lines[1].Length.ShouldBeLessThan(180);
        lines[1]
            .IndexOf("<kiled>", StringComparison.Ordinal)
            .ShouldBe(lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_a_file_reaches_the_terminal_as_a_command()
    {
        var result = TestRules.Load(
            "factcheck: 1\nrules:\n- {id: \"a\\e[31mb\", find: {en: '<x\u202E>'}}\n"
        );
        DiagnosticText
            .Render(result.Diagnostics)
            .ShouldNotContain(c => char.IsControl(c) && c != '\n' || c == '\u202E');
    }
}
