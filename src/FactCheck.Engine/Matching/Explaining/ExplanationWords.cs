using System.Globalization;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Matching.Explaining;

/// <summary>Explanations as sentences: what is wrong, and how to mend it where one change would do.</summary>
public static class ExplanationWords
{
    /// <summary>Why the pattern does not match in its sentence.</summary>
    /// <param name="explanation">A pattern without a match.</param>
    /// <param name="sentence">The sentence that it was explained in.</param>
    /// <param name="text">The text that both lie in.</param>
    public static string Of(
        PatternExplanation explanation,
        SentenceExplanation sentence,
        TokenizedText text
    )
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        if (explanation.Stop is { } stop)
        {
            return Of(stop, text.Text);
        }
        if (!explanation.IsSought)
        {
            var language = explanation.Pattern.Language;
            return $"the pattern is written for '{language}', but this paragraph is read as '{sentence.Language}': "
                + $"put it under '{sentence.Language}' too, or give the article its language";
        }
        return string.Join("; ", sentence.Failed.Select(failed => Of(failed, text.Text)));
    }

    /// <summary>Why a condition keeps a pattern from matching.</summary>
    /// <param name="failed">The condition.</param>
    /// <param name="text">The text.</param>
    public static string Of(ExplanationContext failed, string text)
    {
        ArgumentNullException.ThrowIfNull(failed);
        var (condition, isUnless, span) = failed;
        if (isUnless)
        {
            return $"'unless: {condition.Source}' forbids it: {Quoted(span!.Value, text)} stands there";
        }
        var missing = $"'near: {condition.Source}' is not fulfilled: ";
        return span is { } found
            ? missing
                + $"{Quoted(found, text)} stands too far away for {ScopeOf(condition)}; a wider scope would find it"
            : missing + "no such words stand anywhere in the text";
    }

    private static string Of(ExplanationStop stop, string text)
    {
        var wanted = Either(stop.Wanted);
        var found = Quoted(stop.Found, text);
        var whole = stop.RestFits ? Mend(stop, text) : "";
        return stop.Reason switch
        {
            ExplanationReason.OtherWord when stop.Allowed > 1 =>
                $"the gap allows {Words(stop.Allowed)}, and none of {found} is {wanted}{whole}",
            ExplanationReason.OtherWord => $"{wanted} is wanted where {found} stands{whole}",
            ExplanationReason.OtherSpelling =>
                $"{found} is not {wanted} letter by letter: without the quotes any spelling would do",
            ExplanationReason.NoValue =>
                $"{wanted} wants {A(stop.Kind)}, and none is read in {found}{whole}",
            ExplanationReason.OtherKind =>
                $"{found} is {A(stop.Value?.Kind)}, and {wanted} wants {A(stop.Kind)}{whole}",
            ExplanationReason.TooFar when stop.Allowed > 0 =>
                $"{Words(stop.Between)} stand before {wanted} ({found}), and the gap allows {Number(stop.Allowed)}{whole}",
            ExplanationReason.TooFar =>
                $"{found} stands before {wanted}, and the pattern has no gap there{whole}",
            ExplanationReason.LeftOut => $"{wanted} is missing before {found}{whole}",
            ExplanationReason.SentenceBegins =>
                $"{wanted} is wanted before the first word of the sentence{whole}",
            ExplanationReason.SentenceEnds =>
                $"{wanted} is wanted, and no word of the sentence is left for it{whole}",
            _ => "the pattern and the sentence together are too long to be explained",
        };
    }

    private static string Mend(ExplanationStop stop, string text)
    {
        var piece = stop.Wanted.Count == 1 ? stop.Wanted[0] : null;
        return stop.Reason switch
        {
            ExplanationReason.TooFar when stop.Allowed > 0 => $": write ...{Number(stop.Between)}",
            ExplanationReason.TooFar =>
                $": write ...{Number(stop.Between)} before {Either(stop.Wanted)}",
            ExplanationReason.LeftOut =>
                $"; all the rest fits: write ({piece})? if it may be missing",
            ExplanationReason.OtherKind when Renamed(piece, stop.Value?.Kind) is { } other =>
                $"; all the rest fits: write {other} if that is meant",
            ExplanationReason.OtherWord when stop.Allowed <= 1 =>
                $"; all the rest fits: write ({piece} | {stop.Found.In(text)}) if that means the same",
            _ => "; all the rest fits",
        };
    }

    // <n:count> with another type: <n:number>.
    private static string? Renamed(string? piece, ValueKind? kind) =>
        piece?.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && kind is { } other
            ? $"{piece[..colon]}:{ValueKindNames.NameOf(other)}>"
            : null;

    private static string Either(IReadOnlyList<string> pieces) =>
        pieces.Count switch
        {
            0 => "something else",
            1 => pieces[0],
            _ => $"{string.Join(", ", pieces.Take(pieces.Count - 1))} or {pieces[^1]}",
        };

    private static string A(ValueKind? kind)
    {
        var name = kind is { } known ? ValueKindNames.NameOf(known) : "value";
        return name switch
        {
            "category" => "a member of its vocabulary",
            "age" or "ordinal" => $"an {name}",
            "money" => "an amount of money",
            "percent" => "a percentage",
            _ => $"a {name}",
        };
    }

    private static string ScopeOf(ContextCondition condition) =>
        condition.Scope switch
        {
            ContextScope.Sentence => "the same sentence",
            ContextScope.Paragraph => "the same paragraph",
            ContextScope.Sentences => $"within {Number(condition.Sentences)} sentences",
            _ => "the article",
        };

    private static string Quoted(TextSpan span, string text) =>
        span.Length == 0 ? "the end of the sentence" : $"“{span.In(text)}”";

    private static string Words(int count) => count == 1 ? "1 word" : $"{Number(count)} words";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
