using FactCheck.Coverage;
using FactCheck.Languages;
using FactCheck.Reporting.Wording;

namespace FactCheck.Rendering;

/// <summary>Writes command lines that a POSIX shell takes as they are, whatever an article says.</summary>
internal static class ShellText
{
    /// <summary>The command that proposes a rule for <paramref name="value"/>.</summary>
    /// <remarks>Behind <c>=</c> a sentence that begins with a dash is no option; inside single quotes nothing has a meaning.</remarks>
    public static string NewRule(UncoveredValue value)
    {
        var sentence = ReportText.OneLine(value.Sentence);
        var told = value.Language == Detected(sentence) ? "" : $" --lang {value.Language}";
        return $"factcheck new-rule --from={Quoted(sentence)} --value {value.Number}{told}";
    }

    /// <summary>The text on one line as one word of a command.</summary>
    public static string Quoted(string text) =>
        $"'{ReportText.OneLine(text).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Detected(string sentence) =>
        new LanguageDetector(LanguageSet.Default).Detect(
            sentence,
            LanguageSet.Default.Packs[0].Code
        );
}
