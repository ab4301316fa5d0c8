using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Input;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Rendering;

/// <summary>Shows what a rule reads in an article: its patterns, each sentence with a value, and the claims that come of it.</summary>
/// <param name="rule">The rule.</param>
/// <param name="engine">The engine that reads.</param>
/// <param name="output">Where to.</param>
internal sealed class Explanation(Rule rule, Engine engine, TextWriter output)
{
    /// <summary>Explains one article.</summary>
    public void Write(Article article)
    {
        Line("", $"{rule.Id} ({rule.Location}) in {article.Path}");
        foreach (var pattern in rule.Find)
        {
            Line($"  find {pattern.Language ?? "any"}: ", pattern.Source);
        }

        WriteConditions("near", rule.Near);
        WriteConditions("unless", rule.Unless);
        var claims = engine.Checker.Extract(article).Where(claim => claim.Rule == rule.Id).ToList();
        WriteSentences(article);
        WriteClaims(claims);
        output.Write('\n');
    }

    private void WriteConditions(string name, IReadOnlyList<ContextCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            Line($"  {name}: ", condition.Source);
        }
    }

    private void WriteSentences(Article article)
    {
        var mentions = engine.Checker.Read(article);
        for (var i = 0; i < mentions.Text.Sentences.Length; i++)
        {
            var sentence = mentions.Text.Sentences[i];
            var found = mentions.In(i);
            if (found.Count == 0)
            {
                continue;
            }

            var place = article.Locate(sentence.Span).Position;
            Line(
                $"  {place} [{mentions.Text.LanguageOf(i)}] ",
                sentence.Span.In(article.Text).ToString()
            );
            foreach (var mention in found)
            {
                WriteMention(article, mention);
            }
        }
    }

    private void WriteMention(Article article, Mention mention)
    {
        var words = mention.Span.In(article.Text);
        var kind = ValueKindNames.NameOf(mention.Kind);
        var fits =
            mention.Kind == rule.Kind
                ? ""
                : $"; the rule wants a {ValueKindNames.NameOf(rule.Kind)}";
        Line("      ", $"“{words}” is a {kind}: {ValueText.Of(mention.Value)}{fits}");
    }

    private void WriteClaims(List<Claim> claims)
    {
        Line("  ", claims.Count == 0 ? "no claim" : Counted.Of(claims.Count, "claim"));
        foreach (var claim in claims)
        {
            var votes = claim.Votes ? "" : "; it does not vote";
            Line("    ", $"{ClaimWords.Where(claim)} “{ClaimWords.Quote(claim)}”");
            Line("      fact:  ", claim.Fact);
            Line("      value: ", ValueText.Of(claim.Value));
            Line("      as of: ", claim.AsOf is { } asOf ? ValueText.Of(asOf) : "unknown");
            Line(
                "      who:   ",
                $"{ClaimWords.Who(claim)} ({ModalityNames.NameOf(claim.Modality)}{votes})"
            );
        }
    }

    private void Line(string lead, string text)
    {
        output.Write(lead);
        output.Write(ReportText.OneLine(text));
        output.Write('\n');
    }
}
