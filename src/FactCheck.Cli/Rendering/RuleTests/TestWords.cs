using FactCheck.Claims;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Testing;

namespace FactCheck.Rendering.RuleTests;

/// <summary>What is said about a failed test, in every format.</summary>
internal static class TestWords
{
    /// <summary>The mend of a rule without a test.</summary>
    public const string Untested =
        "has no test: write a sentence that it must find and a near miss under tests:";

    /// <summary>What is said of a failed test, line by line: a label and a text.</summary>
    public static IEnumerable<(string Label, string Text)> Lines(RuleTestResult result)
    {
        yield return (result.Test.Language, result.Test.Text);
        if (result.Problem is { } problem)
        {
            yield return ("problem", problem);
        }

        yield return ("expected", Listed(result.Test.Expect));
        yield return ("found", Listed([.. result.Found.Select(Shown)]));
        // Which of several values are meant is told only where there are several.
        if (result.Test.Expect.Count + result.Found.Count > 2)
        {
            foreach (var missed in result.Missed)
            {
                yield return ("missed", missed);
            }

            foreach (var extra in result.Extra)
            {
                yield return ("extra", Shown(extra));
            }
        }

        if (result.Hint is { } hint)
        {
            yield return ("stopped", hint);
        }
        else if (result.Missed.Count > 0 && result.Problem is null)
        {
            var text = ShellText.Quoted(result.Test.Text);
            yield return ("mend", $"see why: factcheck explain {result.Rule.Id} --text={text}");
        }
        else if (result.Extra.Count > 0)
        {
            yield return (
                "mend",
                "say under unless: what stands around it, ask for more words, or expect it"
            );
        }
    }

    /// <summary>A claim that was found: its value, its words, and why it has no vote.</summary>
    public static string Shown(Claim claim)
    {
        var votes = claim.Votes ? "" : $" ({ModalityNames.NameOf(claim.Modality)})";
        return $"{ValueText.Of(claim.Value)} “{ClaimWords.Quote(claim)}”{votes}";
    }

    /// <summary>What of a pattern no test exercises.</summary>
    public static string Of(UntestedBranch untested) =>
        untested.Kind switch
        {
            UntestedKind.Pattern => $"no test matches the pattern {untested.Source}",
            UntestedKind.Choice => $"no test has the choice {untested.Source}",
            UntestedKind.Option => $"no test has the option {untested.Source}",
            _ => $"no test leaves out {untested.Source}",
        };

    private static string Listed(IReadOnlyList<string> values) =>
        values.Count == 0 ? "nothing" : string.Join("; ", values);
}
