using FactCheck.Extraction;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Rendering;

/// <summary>Writes what there is to say about a code of a diagnostic: why it is a mistake, how it looks, how to mend it.</summary>
internal static class DiagnosticPage
{
    /// <summary>All codes with their titles, one a line.</summary>
    public static void WriteList(TextWriter output)
    {
        foreach (var description in DiagnosticCatalog.All)
        {
            output.WriteLine($"{Head(description)}");
        }
    }

    /// <summary>The page of one code.</summary>
    public static void Write(
        DiagnosticDescription description,
        MentionReader reader,
        TextWriter output
    )
    {
        var example = description.Example;
        output.WriteLine(Head(description));
        output.WriteLine();
        output.WriteLine(description.Explanation);
        Show(example.IsRuleFile ? "Wrong:" : "Wrong, in words:", example.Wrong, output);
        foreach (var (name, text) in example.Besides)
        {
            Show($"beside it, {name}:", text, output);
        }
        if (new ExampleMessages(reader).Of(description) is { Length: > 0 } message)
        {
            Show("is reported, with the mend, as", message, output);
        }
        Show("Right:", example.Right, output);
    }

    private static string Head(DiagnosticDescription description) =>
        $"{description.Code}  {(description.Severity == Severity.Error ? "error  " : "warning")}  {description.Title}";

    private static void Show(string title, string text, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.Length == 0 ? "" : $"    {line}");
        }
    }
}
