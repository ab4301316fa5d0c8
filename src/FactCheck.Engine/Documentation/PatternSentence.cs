using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Documentation;

/// <summary>Patterns and conditions in words, for who reads about a rule and does not write rules.</summary>
public static class PatternSentence
{
    private const int MostPhrases = 5;

    /// <summary>What <paramref name="pattern"/> matches: <c>“coalition”, then at most 4 words, then a count (n)</c>.</summary>
    public static string Of(Pattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Of(pattern.Root, pattern.Language);
    }

    /// <summary>What <paramref name="condition"/> asks for: <c>“Syria” in the same paragraph</c>.</summary>
    public static string Of(ContextCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var scope = condition.Scope switch
        {
            ContextScope.Sentence => "in the same sentence",
            ContextScope.Paragraph => "in the same paragraph",
            ContextScope.Article => "anywhere in the article",
            ContextScope.Sentences => $"at most {Counted.Of(condition.Sentences, "sentence")} away",
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
        return $"{Of(condition.Pattern, null)} {scope}";
    }

    private static string Of(PatternNode node, string? language) =>
        node switch
        {
            PatternNode.Sequence sequence => Sequence(sequence.Items, language),
            PatternNode.Choice choice => Choice(choice, language),
            PatternNode.Optional optional => $"perhaps {Of(optional.Item, language)}",
            PatternNode.Word word => $"“{word.Text}”",
            PatternNode.ExactWord word => $"“{word.Text}” written exactly so",
            PatternNode.Prefix prefix => $"a word that begins with “{prefix.Text}”",
            PatternNode.Gap gap => $"at most {Counted.Of(gap.Words, "word")}",
            PatternNode.Member member => Phrases(member.Vocabulary, language),
            PatternNode.Capture { Vocabulary: { } vocabulary } capture =>
                $"{Phrases(vocabulary, language)} (kept as {capture.Name})",
            PatternNode.Capture capture => $"{Article(capture.Kind)} (kept as {capture.Name})",
            PatternNode.AnyOrder any =>
                $"in any order: {string.Join("; ", any.Items.Select(item => Of(item, language)))}",
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no such piece"),
        };

    /// <summary>Words that follow one another are one phrase; what else follows comes behind "then".</summary>
    private static string Sequence(IReadOnlyList<PatternNode> items, string? language)
    {
        var parts = new List<string>();
        var phrase = new List<string>();
        foreach (var item in items)
        {
            if (item is PatternNode.Word word)
            {
                phrase.Add(word.Text);
                continue;
            }

            End(phrase, parts);
            parts.Add(Of(item, language));
        }

        End(phrase, parts);
        return string.Join(", then ", parts);
    }

    private static void End(List<string> phrase, List<string> parts)
    {
        if (phrase.Count > 0)
        {
            parts.Add($"“{string.Join(' ', phrase)}”");
            phrase.Clear();
        }
    }

    private static string Choice(PatternNode.Choice choice, string? language)
    {
        var words = choice.Alternatives.Select(item => Of(item, language)).ToList();
        return
            words.Count == 2
            && words.TrueForAll(word => !word.Contains(", then ", StringComparison.Ordinal))
            ? $"{words[0]} or {words[1]}"
            : $"one of [{string.Join(" | ", words)}]";
    }

    private static string Phrases(Vocabulary vocabulary, string? language)
    {
        var phrases = vocabulary
            .Members.SelectMany(member => member.Phrases)
            .Where(phrase =>
                language is null || phrase.Language is null || phrase.Language == language
            )
            .Select(phrase => phrase.Phrase)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var shown = string.Join(", ", phrases.Take(MostPhrases).Select(phrase => $"“{phrase}”"));
        var more = phrases.Count > MostPhrases ? $" and {phrases.Count - MostPhrases} more" : "";
        return $"<{vocabulary.Name}> ({shown}{more})";
    }

    private static string Article(ValueKind kind)
    {
        var name = ValueKindNames.NameOf(kind);
        return kind is ValueKind.Money ? "an amount of money"
            : name[0] is 'a' or 'o' ? $"an {name}"
            : $"a {name}";
    }
}
