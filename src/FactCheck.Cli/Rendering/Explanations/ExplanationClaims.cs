using FactCheck.Claims;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Rendering.Explanations;

/// <summary>The claims of an explanation, and what their facts come to, for people.</summary>
/// <param name="output">Where to.</param>
internal sealed class ExplanationClaims(TextWriter output)
{
    /// <summary>Writes claims and facts; nothing where there is no claim.</summary>
    public void Write(ArticleExplanation explanation)
    {
        foreach (var claim in explanation.Claims)
        {
            output.Write('\n');
            Write(claim);
        }
        foreach (var fact in explanation.Facts)
        {
            output.Write('\n');
            var flags = string.Join(", ", fact.Flags.Select(VerdictNames.NameOf));
            Line("  judged on this article alone: ", $"{fact.Fact}: {flags}");
            Line("    consensus  ", FactWords.Consensus(fact));
        }
    }

    private void Write(Claim claim)
    {
        Line("  claim ", $"{ClaimWords.Where(claim)} “{ClaimWords.Quote(claim)}”");
        Line("    fact       ", claim.Fact);
        Line("    value      ", ValueText.Of(claim.Value));
        Line("    as of      ", claim.AsOf is { } asOf ? ValueText.Of(asOf) : "unknown");
        Line("    published  ", claim.Published is { } day ? ValueText.Of(day) : "unknown");
        Line("    source     ", claim.Source ?? "unknown");
        Line("    origin     ", claim.Origin ?? "unknown");
        Line("    speaker    ", claim.Speaker ?? "nobody is quoted by name");
        var votes = claim.Votes ? "it votes" : "it does not vote";
        Line("    put as     ", $"{ModalityNames.NameOf(claim.Modality)}; {votes}");
    }

    private void Line(string lead, string text)
    {
        output.Write(lead);
        output.Write(ReportText.OneLine(text));
        output.Write('\n');
    }
}
