using System.Text.Json;
using FactCheck.Claims.Json;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Matching.Explaining;
using FactCheck.Reporting.Json;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rendering.Explanations;

/// <summary>An explanation as JSON, one object an article, with all sentences.</summary>
/// <remarks>Offsets are UTF-16 units of the file, as everywhere; <c>message</c> is what the text output says.</remarks>
/// <param name="lines">Where to.</param>
internal sealed class ExplanationJson(JsonLines lines) : IExplanationListing
{
    /// <inheritdoc/>
    public void Write(ArticleExplanation explanation) =>
        lines.Write(json => new Writer(json, explanation).Write());

    /// <summary>The name of <paramref name="reason"/>.</summary>
    internal static string NameOf(ExplanationReason reason) =>
        reason switch
        {
            ExplanationReason.OtherWord => "other-word",
            ExplanationReason.OtherSpelling => "other-spelling",
            ExplanationReason.NoValue => "no-value",
            ExplanationReason.OtherKind => "other-kind",
            ExplanationReason.TooFar => "too-far",
            ExplanationReason.LeftOut => "left-out",
            ExplanationReason.SentenceEnds => "sentence-ends",
            ExplanationReason.TooLarge => "too-large",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "no such reason"),
        };

    private sealed class Writer(Utf8JsonWriter json, ArticleExplanation explanation)
    {
        public void Write()
        {
            var read = explanation.Searched;
            json.WriteStartObject();
            json.WriteString("rule", read.Rule.Id);
            json.WriteString("article", explanation.Article.Id);
            json.WriteString("path", explanation.Article.Path);
            json.WriteBoolean("matches", read.IsMatch);
            json.WriteStartArray("sentences");
            foreach (var sentence in read.Sentences)
            {
                WriteSentence(read, sentence, null);
            }
            json.WriteEndArray();
            json.WriteStartArray("dropped");
            foreach (var (block, sentence) in explanation.DroppedMatches)
            {
                WriteSentence(explanation.Dropped, sentence, block);
            }
            json.WriteEndArray();
            json.WriteStartArray("claims");
            foreach (var claim in explanation.Claims)
            {
                ClaimJson.Write(json, claim);
            }
            json.WriteEndArray();
            json.WriteStartArray("facts");
            foreach (var fact in explanation.Facts)
            {
                FactJson.Write(json, fact);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteSentence(
            RuleExplanation read,
            SentenceExplanation sentence,
            ArticleBlock? dropped
        )
        {
            var text = read.Mentions.Text;
            json.WriteStartObject();
            WritePlace(text.Sentences[sentence.Sentence].Span, text.Text);
            json.WriteString("language", sentence.Language);
            json.WriteBoolean("matches", dropped is null && sentence.IsMatch);
            if (dropped is not null)
            {
                json.WriteString("reason", dropped.Reason);
            }
            json.WriteStartArray("values");
            foreach (var mention in sentence.Values)
            {
                var place = explanation.Article.Locate(mention.Span).Span;
                json.WriteStartObject();
                json.WriteString("kind", ValueKindNames.NameOf(mention.Kind));
                json.WriteNumber("start", place.Start);
                json.WriteNumber("end", place.End);
                json.WriteString("text", mention.Span.In(text.Text));
                MentionJson.WriteValue(json, mention.Value);
                if (mention.Value is DateValue { InferredFrom: { } source })
                {
                    json.WriteString("inferredFrom", source);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("patterns");
            foreach (var pattern in sentence.Patterns)
            {
                WritePattern(pattern, sentence, text);
            }
            json.WriteEndArray();
            WriteConditions(sentence, text.Text);
            json.WriteEndObject();
        }

        private void WritePattern(
            PatternExplanation pattern,
            SentenceExplanation sentence,
            TokenizedText text
        )
        {
            json.WriteStartObject();
            json.WriteString("find", pattern.Pattern.Source);
            json.WriteString("language", pattern.Pattern.Language);
            json.WriteString("location", pattern.Pattern.Location.ToString());
            json.WriteBoolean("matches", pattern.Match is not null);
            json.WriteStartArray("taken");
            foreach (var piece in pattern.Taken)
            {
                json.WriteStartObject();
                json.WriteString("piece", piece.Text);
                WritePlace(piece.Span, text.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (pattern.Stop is { } stop)
            {
                WriteStop(stop, text.Text);
            }
            if (pattern.Match is null)
            {
                json.WriteString("message", ExplanationWords.Of(pattern, sentence, text));
            }
            json.WriteEndObject();
        }

        private void WriteStop(ExplanationStop stop, string text)
        {
            json.WriteStartObject("stop");
            json.WriteString("reason", NameOf(stop.Reason));
            json.WriteStartArray("wanted");
            foreach (var piece in stop.Wanted)
            {
                json.WriteStringValue(piece);
            }
            json.WriteEndArray();
            WritePlace(stop.Found, text);
            json.WriteBoolean("restFits", stop.RestFits);
            if (stop.Reason == ExplanationReason.TooFar)
            {
                json.WriteNumber("between", stop.Between);
                json.WriteNumber("allowed", stop.Allowed);
            }
            json.WriteEndObject();
        }

        private void WriteConditions(SentenceExplanation sentence, string text)
        {
            json.WriteStartArray("conditions");
            foreach (var failed in sentence.Failed)
            {
                json.WriteStartObject();
                json.WriteString(failed.IsUnless ? "unless" : "near", failed.Condition.Source);
                if (failed.Span is { } span)
                {
                    WritePlace(span, text);
                }
                json.WriteString("message", ExplanationWords.Of(failed, text));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        private void WritePlace(TextSpan span, string text)
        {
            var place = explanation.Article.Locate(span);
            json.WriteNumber("line", place.Position.Line);
            json.WriteNumber("column", place.Position.Column);
            json.WriteNumber("start", place.Span.Start);
            json.WriteNumber("end", place.Span.End);
            json.WriteString("text", span.In(text));
        }
    }
}
