using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>Asks whether a pattern writes a word itself.</summary>
internal static class OwnWords
{
    /// <summary>Whether <paramref name="pattern"/> writes the first word of <paramref name="cue"/>.</summary>
    public static bool Include(Pattern pattern, TokenizedText text, CueHit cue) =>
        Writes(pattern.Root, WordFolding.Fold(text.TokenText(cue.First)));

    private static bool Writes(PatternNode node, string word) =>
        node switch
        {
            PatternNode.Sequence sequence => sequence.Items.Any(item => Writes(item, word)),
            PatternNode.AnyOrder any => any.Items.Any(item => Writes(item, word)),
            PatternNode.Choice choice => choice.Alternatives.Any(item => Writes(item, word)),
            PatternNode.Optional optional => Writes(optional.Item, word),
            PatternNode.Word written => Same(written.Text, word),
            PatternNode.ExactWord written => Same(written.Text, word),
            PatternNode.Prefix prefix => word.StartsWith(prefix.Text, StringComparison.Ordinal),
            PatternNode.Member member => Names(member.Vocabulary, word),
            PatternNode.Capture { Vocabulary: { } vocabulary } => Names(vocabulary, word),
            _ => false,
        };

    private static bool Names(Vocabulary vocabulary, string word) =>
        vocabulary.Members.Any(member =>
            member.Phrases.Any(phrase => phrase.Phrase.Split(' ').Any(part => Same(part, word)))
        );

    private static bool Same(string written, string word) =>
        string.Equals(WordFolding.Fold(written), word, StringComparison.Ordinal);
}
