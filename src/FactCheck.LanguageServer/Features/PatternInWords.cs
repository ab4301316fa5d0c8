using FactCheck.Rules.Binding;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Features;

/// <summary>Says what a pattern means in plain English.</summary>
internal static class PatternInWords
{
    /// <summary>The pattern as a sentence, in Markdown.</summary>
    public static string Of(PatternNode node)
    {
        var words = Describe(node);
        return node is PatternNode.Sequence or PatternNode.AnyOrder
            ? $"In one sentence: {words}."
            : $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    private static string Describe(PatternNode node) =>
        node switch
        {
            PatternNode.Sequence sequence => InSequence(sequence.Items),
            PatternNode.Choice choice => string.Join(
                " or ",
                choice.Alternatives.Select(item => InBrackets(item))
            ),
            PatternNode.Optional optional => $"perhaps {InBrackets(optional.Item)}",
            PatternNode.Word word => $"“{word.Text}”",
            PatternNode.ExactWord word => $"exactly “{word.Text}”",
            PatternNode.Prefix prefix => $"a word that begins with “{prefix.Text}”",
            PatternNode.Gap gap => $"up to {gap.Words} other words",
            PatternNode.Member member => $"a phrase of `<{member.Vocabulary.Name}>`",
            PatternNode.Capture capture => Describe(capture),
            PatternNode.AnyOrder pieces => "in any order "
                + string.Join("; ", pieces.Items.Select(Describe)),
            _ => "",
        };

    private static string Describe(PatternNode.Capture capture) =>
        capture.Vocabulary is { } vocabulary
            ? $"a member of `<{vocabulary.Name}>`, kept as `{capture.Name}`"
            : $"{KindNames.InWords(capture.Kind)}{Example(capture.Kind)}, kept as `{capture.Name}`";

    private static string Example(ValueKind kind) => kind == ValueKind.Count ? " of things" : "";

    private static string InBrackets(PatternNode node) =>
        node is PatternNode.Sequence ? $"({Describe(node)})" : Describe(node);

    // Plain words that follow each other are one phrase.
    private static string InSequence(IReadOnlyList<PatternNode> items)
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
            Flush(phrase, parts);
            parts.Add(item is PatternNode.Choice ? InChoice(item) : Describe(item));
        }
        Flush(phrase, parts);
        return string.Join(", then ", parts);
    }

    private static string InChoice(PatternNode choice) => $"either {Describe(choice)}";

    private static void Flush(List<string> phrase, List<string> parts)
    {
        if (phrase.Count > 0)
        {
            parts.Add($"“{string.Join(' ', phrase)}”");
            phrase.Clear();
        }
    }
}
