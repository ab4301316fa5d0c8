using System.Text;
using FactCheck.Extraction;
using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Diagnostics;

/// <summary>Says how the wrong example of a code is reported, as the loader does: nothing of it is written down anywhere.</summary>
/// <param name="reader">Reads the values inside checks, references and tests.</param>
public sealed class ExampleMessages(MentionReader reader)
{
    // No file of these names is read: they only stand in the message.
    private const string Folder = "rules/";
    private const string FileName = $"{Folder}example.yaml";

    /// <summary>The message; empty for files that are no rule files.</summary>
    public string Of(DiagnosticDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var example = description.Example;
        return DiagnosticText.Render(
            example.IsRuleFile ? OfTexts(example) : OfFile(description.Code)
        );
    }

    private IReadOnlyList<Diagnostic> OfTexts(DiagnosticExample example)
    {
        // Files that are used name those that use them.
        var path = example.Besides.Count > 0 ? $"{Folder}rules.yaml" : FileName;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [path] = example.Wrong,
        };
        foreach (var (name, text) in example.Besides)
        {
            texts[Folder + name] = text;
        }
        return new RuleLoader(reader).LoadTexts(texts).Diagnostics;
    }

    // Examples in words: files that are not there, or are no text.
    private static IReadOnlyList<Diagnostic> OfFile(string code)
    {
        var diagnostics = new DiagnosticBag();
        if (code == DiagnosticCatalog.Unreadable.Code)
        {
            diagnostics.AddWithoutLine(
                DiagnosticCatalog.Unreadable,
                "rulse/",
                "there is no such file or directory"
            );
        }
        else if (code == DiagnosticCatalog.NotText.Code)
        {
            byte[] windows1258 = [.. Encoding.ASCII.GetBytes("title: Th"), 0xF4, 0x0A];
            RuleFileDecoder.Decode(FileName, windows1258, diagnostics);
        }
        else if (code == DiagnosticCatalog.TooLarge.Code)
        {
            RuleFileDecoder.ReportTooLarge(FileName, diagnostics);
        }
        return diagnostics.All;
    }
}
