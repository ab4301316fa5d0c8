using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// Finds a misspelt scope at the end of a context condition (<c>in same paragrah</c>, <c>within two sentences</c>),
/// which the grammar would take for words to look for.
/// </summary>
internal static class ScopeMistakes
{
    private static readonly string[] Scopes = ["sentence", "paragraph", "article"];

    /// <summary>Reports the mistake, if there is one.</summary>
    public static bool Report(YamlNode.Scalar scalar)
    {
        var text = scalar.Value.TrimEnd();
        var words = Split(text);
        return ReportSame(scalar, words) || ReportWithin(scalar, words);
    }

    private static bool ReportSame(YamlNode.Scalar scalar, List<Located<string>> words)
    {
        var same = words.FindLastIndex(word => word.Value == "same");
        var hasIn = same > 0 && words[same - 1].Value is "in" or "the";
        if (!hasIn || same < words.Count - 2)
        {
            return false;
        }
        if (same == words.Count - 1)
        {
            Say(scalar, words[same], "the scope is missing behind 'same'", null);
            return true;
        }
        var scope = words[^1];
        if (Scopes.Contains(scope.Value, StringComparer.Ordinal))
        {
            return false;
        }
        Say(scalar, scope, $"'{scope.Value}' is no scope", NearestName.Of(scope.Value, Scopes));
        return true;
    }

    private static bool ReportWithin(YamlNode.Scalar scalar, List<Located<string>> words)
    {
        if (words.Count < 3 || words[^3].Value != "within")
        {
            return false;
        }
        var (count, unit) = (words[^2], words[^1]);
        var isUnit = unit.Value is "sentence" or "sentences";
        var isCount = int.TryParse(
            count.Value,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        );
        if (isUnit && isCount && number is >= 1 and <= 1000)
        {
            return false;
        }
        var nearest = NearestName.Of(unit.Value, ["sentences"]);
        if (!isUnit && nearest is null)
        {
            return false; // words to look for
        }
        Say(
            scalar,
            isUnit ? count : unit,
            isUnit ? $"'{count.Value}' is no number of sentences" : $"'{unit.Value}' is no scope",
            isUnit ? null : nearest
        );
        return true;
    }

    private static void Say(
        YamlNode.Scalar scalar,
        Located<string> word,
        string message,
        string? nearest
    ) =>
        scalar.ReportAt(
            DiagnosticCatalog.BadScope,
            word.Start,
            word.Length,
            message,
            nearest is null
                ? "write in same sentence, in same paragraph, in same article or within 3 sentences"
                : Mend.DidYouMean(nearest)
        );

    private static List<Located<string>> Split(string text)
    {
        var words = new List<Located<string>>();
        var at = 0;
        foreach (var word in text.Split(' ', '\n'))
        {
            if (word.Length > 0)
            {
                words.Add(new Located<string>(word, at, word.Length));
            }
            at += word.Length + 1;
        }
        return words;
    }
}
