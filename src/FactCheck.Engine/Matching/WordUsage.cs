using FactCheck.Rules;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>Counts how often the patterns of a rule set use a word.</summary>
/// <param name="words">Cuts and numbers words.</param>
/// <param name="compiler">Compiles vocabularies.</param>
internal sealed class WordUsage(PatternWords words, PatternCompiler compiler)
{
    private readonly Dictionary<int, int> _counts = [];
    private readonly Dictionary<Vocabulary, int> _vocabularies = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Number of uses of word number <paramref name="word"/>.</summary>
    public int Of(int word) => _counts.GetValueOrDefault(word);

    /// <summary>Counts the words of <paramref name="rules"/>, those of vocabularies once a use.</summary>
    public void Count(IEnumerable<Rule> rules)
    {
        foreach (var pattern in rules.SelectMany(rule => rule.Find))
        {
            Count(pattern.Root);
        }
        foreach (var (vocabulary, uses) in _vocabularies)
        {
            foreach (var word in compiler.PhrasesOf(vocabulary).Phrases.SelectMany(p => p.Words))
            {
                Add(word, uses);
            }
        }
    }

    private void Count(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Word word:
                Count(word.Text);
                break;
            case PatternNode.ExactWord exact:
                Count(exact.Text);
                break;
            case PatternNode.Member member:
                Count(member.Vocabulary);
                break;
            case PatternNode.Capture { Vocabulary: { } vocabulary }:
                Count(vocabulary);
                break;
            default:
                foreach (var part in PartsOf(node))
                {
                    Count(part);
                }
                break;
        }
    }

    private static IReadOnlyList<PatternNode> PartsOf(PatternNode node) =>
        node switch
        {
            PatternNode.Sequence sequence => sequence.Items,
            PatternNode.Choice choice => choice.Alternatives,
            PatternNode.Optional optional => [optional.Item],
            PatternNode.AnyOrder any => any.Items,
            _ => [],
        };

    private void Count(string text)
    {
        foreach (var word in words.Cut(text))
        {
            Add(words.IdOf(word), 1);
        }
    }

    private void Count(Vocabulary vocabulary) =>
        _vocabularies[vocabulary] = _vocabularies.GetValueOrDefault(vocabulary) + 1;

    private void Add(int word, int uses) => _counts[word] = Of(word) + uses;
}
