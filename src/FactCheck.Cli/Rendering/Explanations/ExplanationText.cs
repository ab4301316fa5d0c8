using FactCheck.Corpus;
using FactCheck.Matching.Explaining;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Rendering.Explanations;

/// <summary>An explanation for people: each sentence with the pattern under it, what is wrong, and how to mend it.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">Columns of the terminal.</param>
/// <param name="misses">How many sentences without a match are shown, the nearest misses.</param>
internal sealed class ExplanationText(TextWriter output, int width, int misses)
    : IExplanationListing
{
    private const string Indent = "    ";

    private bool IsAll => misses == int.MaxValue;

    /// <inheritdoc/>
    public void Write(ArticleExplanation explanation)
    {
        var (rule, article) = (explanation.Searched.Rule, explanation.Article);
        var matches = explanation.Searched.Sentences.Sum(item =>
            item.IsMatch ? item.Patterns.Count : 0
        );
        var count = matches == 0 ? "no match" : $"{matches} match{(matches == 1 ? "" : "es")}";
        Line("", $"{rule.Id} ({rule.Location}) in {article.Path}: {count}");
        WriteRule(rule);
        var near = explanation.Searched.NearMisses(misses);
        foreach (var sentence in explanation.Searched.Sentences)
        {
            if (sentence.IsMatch || IsAll || near.Contains(sentence))
            {
                WriteSentence(explanation, explanation.Searched, sentence, null);
            }
        }
        WriteUntold(explanation.Searched, near.Count);
        foreach (var (block, sentence) in explanation.DroppedMatches)
        {
            WriteSentence(explanation, explanation.Dropped, sentence, block);
        }
        new ExplanationClaims(output).Write(explanation);
        output.Write('\n');
    }

    private void WriteRule(Rule rule)
    {
        foreach (var pattern in rule.Find)
        {
            Line($"  find {pattern.Language ?? "any"}: ", pattern.Source);
        }
        foreach (var near in rule.Near)
        {
            Line("  near: ", near.Source);
        }
        foreach (var unless in rule.Unless)
        {
            Line("  unless: ", unless.Source);
        }
    }

    private void WriteSentence(
        ArticleExplanation article,
        RuleExplanation read,
        SentenceExplanation sentence,
        ArticleBlock? dropped
    )
    {
        var text = read.Mentions.Text;
        var span = text.Sentences[sentence.Sentence].Span;
        var state =
            dropped is not null ? "dropped"
            : sentence.IsMatch ? "match"
            : "no match";
        output.Write('\n');
        Line("  ", $"{article.Article.Locate(span).Position} [{sentence.Language}] {state}");
        foreach (var pattern in sentence.Patterns.Take(sentence.IsMatch ? int.MaxValue : 1))
        {
            WriteFigure(text.Text, span, Marks(pattern));
            WriteReason(article, read, sentence, pattern, dropped);
        }
        if (sentence.Patterns.Count == 0)
        {
            WriteFigure(text.Text, span, []);
            Line(Indent, "-> " + Nothing(read.Rule, sentence));
        }
        foreach (var mention in sentence.Values)
        {
            Line(
                Indent,
                ExplainedValue.Of(mention, text.Text, sentence.IsMatch ? null : read.Rule.Kind)
            );
        }
    }

    private void WriteFigure(string text, TextSpan span, List<ExplanationMark> marks)
    {
        var room = Math.Max(width - Indent.Length, 40);
        foreach (var line in ExplanationFigure.Draw(text, span, marks, room))
        {
            output.Write($"{Indent}{line}\n");
        }
    }

    private static string Nothing(Rule rule, SentenceExplanation sentence) =>
        rule.Find.Any(pattern => pattern.Language is null || pattern.Language == sentence.Language)
            ? "no piece of a pattern stands here"
            : $"this paragraph is read as '{sentence.Language}', and the rule has no pattern for it";

    private void WriteReason(
        ArticleExplanation article,
        RuleExplanation read,
        SentenceExplanation sentence,
        PatternExplanation pattern,
        ArticleBlock? dropped
    )
    {
        if (dropped is not null)
        {
            Line(Indent, $"-> this line is not searched: {dropped.Reason ?? "boilerplate"}");
        }
        else if (pattern.Match is null)
        {
            Line(Indent, "-> " + ExplanationWords.Of(pattern, sentence, read.Mentions.Text));
        }
        else if (article.IsRepeat(pattern.Match))
        {
            Line(Indent, "-> it makes no claim: the article says the same elsewhere");
        }
    }

    private void WriteUntold(RuleExplanation read, int told)
    {
        var untold = read.Sentences.Count(sentence => !sentence.IsMatch) - told;
        if (untold > 0 && !IsAll)
        {
            output.Write('\n');
            Line(
                "  ",
                $"{Counted.Of(untold, "other sentence")} without a match came less near (--all shows them)"
            );
        }
    }

    private static List<ExplanationMark> Marks(PatternExplanation pattern)
    {
        var marks = pattern
            .Taken.Select(piece => new ExplanationMark(piece.Span, '~', piece.Text))
            .ToList();
        if (
            pattern.Stop is
            { Reason: not (ExplanationReason.TooLarge or ExplanationReason.SentenceBegins) } stop
        )
        {
            marks.RemoveAll(mark => mark.Span.Overlaps(stop.Found));
            var label =
                stop.Reason == ExplanationReason.TooFar
                    ? "too far"
                    : string.Join(" | ", stop.Wanted);
            marks.Add(new ExplanationMark(stop.Found, '^', label));
        }
        return marks;
    }

    private void Line(string lead, string words)
    {
        output.Write(lead);
        output.Write(ReportText.OneLine(words));
        output.Write('\n');
    }
}
