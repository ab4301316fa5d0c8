using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Finds what is allowed in a rule and probably not meant.</summary>
internal static class RuleWarnings
{
    public static void Report(RuleSyntax syntax, Rule rule)
    {
        var file = syntax.Id.File;
        foreach (var pattern in rule.Find)
        {
            if (rule.Near.Count == 0 && !PatternShape.HasWord(pattern.Root))
            {
                file.Report(
                    DiagnosticCatalog.NoWord,
                    pattern.Location.Span,
                    "the pattern has no word, so it matches every such value of the corpus",
                    "add words, or say under near: what must stand around it"
                );
            }
        }
        ReportWindowsOfDates(file, rule);
        foreach (var (condition, scalar) in rule.Unless.Zip(syntax.Unless))
        {
            var never = rule.Find.FirstOrDefault(pattern =>
                Contains(pattern.Root, condition.Pattern)
            );
            if (never is not null)
            {
                scalar.ReportContent(
                    DiagnosticCatalog.UnlessInPattern,
                    "this stands in the pattern itself, which can therefore never match",
                    new Mend($"the pattern is in line {never.Location.Position.Line}")
                    {
                        Related = never.Location,
                    }
                );
            }
        }
    }

    // "The dates must be the same day" is what people mean by it; it says which articles are compared at all.
    private static void ReportWindowsOfDates(RuleFile file, Rule rule)
    {
        if (rule.Kind != ValueKind.Date || rule.AsOf.Capture is not null)
        {
            return;
        }
        foreach (var check in rule.Checks.OfType<Check.Agrees>())
        {
            if (check.Window != AgreementWindow.None)
            {
                file.Report(
                    DiagnosticCatalog.WindowOfDates,
                    check.Location.Span,
                    $"only articles that are published in one {check.Window.ToString().ToLowerInvariant()} are compared",
                    "write 'agrees' to compare the dates of all articles"
                );
            }
        }
    }

    private static bool Contains(PatternNode pattern, PatternNode condition)
    {
        if (condition is PatternNode.Choice choice)
        {
            return choice.Alternatives.Any(alternative => Contains(pattern, alternative));
        }
        var (whole, part) = (ItemsOf(pattern), ItemsOf(condition));
        return Enumerable
            .Range(0, Math.Max(0, whole.Count - part.Count + 1))
            .Any(start => part.Zip(whole.Skip(start)).All(pair => IsSame(pair.First, pair.Second)));
    }

    private static IReadOnlyList<PatternNode> ItemsOf(PatternNode node) =>
        node is PatternNode.Sequence sequence ? sequence.Items : [node];

    private static bool IsSame(PatternNode left, PatternNode right) =>
        (left, right) switch
        {
            (PatternNode.Word a, PatternNode.Word b) => WordFolding.Fold(a.Text)
                == WordFolding.Fold(b.Text),
            (PatternNode.ExactWord a, PatternNode.ExactWord b) => a.Text == b.Text,
            (PatternNode.Member a, PatternNode.Member b) => ReferenceEquals(
                a.Vocabulary,
                b.Vocabulary
            ),
            _ => false,
        };
}
