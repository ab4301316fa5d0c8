using FactCheck.Rules;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>Compiles patterns to programs, from their ends to their beginnings.</summary>
/// <param name="words">Cuts and numbers their words.</param>
/// <param name="languages">Numbers the languages of phrases.</param>
internal sealed class PatternCompiler(PatternWords words, LanguageIndex languages)
{
    // A guard against rules that would need gigabytes: eight pieces in any order take about a thousand copies.
    private const int MaxStates = 1 << 18;

    private readonly Dictionary<Vocabulary, PhraseSet> _phrases = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Compiles <paramref name="root"/>.</summary>
    /// <param name="root">The pattern.</param>
    /// <param name="valueCapture">Name of the capture that is the claim's value; <see langword="null"/> in a context.</param>
    /// <exception cref="InvalidOperationException">The pattern needs more than 262 144 states.</exception>
    public PatternProgram Compile(PatternNode root, string? valueCapture)
    {
        var build = new Build(this, valueCapture);
        var entry = build.Compile(root, build.Emit(Operation.Accept, 0, 0, null));
        return new PatternProgram(build.Code, entry, build.Operands);
    }

    /// <summary>The compiled form of <paramref name="vocabulary"/>, one for all patterns that use it.</summary>
    public PhraseSet PhrasesOf(Vocabulary vocabulary)
    {
        if (!_phrases.TryGetValue(vocabulary, out var phrases))
        {
            _phrases.Add(vocabulary, phrases = new PhraseSet(vocabulary, words, languages));
        }
        return phrases;
    }

    private sealed class Build(PatternCompiler compiler, string? valueCapture)
    {
        public List<Instruction> Code { get; } = [];

        public PatternOperands Operands { get; } = new();

        public int Emit(Operation operation, int operand, int next, PatternNode? source)
        {
            if (Code.Count == MaxStates)
            {
                throw new InvalidOperationException("a pattern is too large to be compiled");
            }
            Code.Add(new Instruction(operation, operand, next, source));
            return Code.Count - 1;
        }

        public int Compile(PatternNode node, int next) =>
            node switch
            {
                PatternNode.Sequence sequence => Sequence(sequence.Items, next),
                PatternNode.Choice choice => Split([
                    .. choice.Alternatives.Select(item => Compile(item, next)),
                ]),
                PatternNode.Optional optional => Split([Compile(optional.Item, next), next]),
                PatternNode.Word word => Words(word, word.Text, next),
                PatternNode.ExactWord exact => Exact(exact, next),
                PatternNode.Prefix prefix => Prefix(prefix, next),
                PatternNode.Gap gap => Emit(Operation.Gap, gap.Words, next, gap),
                PatternNode.Member member => Member(member, next),
                PatternNode.Capture capture => Capture(capture, next),
                PatternNode.AnyOrder any => AnyOrder(any, next),
                _ => throw new NotSupportedException($"pattern node {node.GetType().Name}"),
            };

        private int Sequence(IReadOnlyList<PatternNode> items, int next) =>
            items.Reverse().Aggregate(next, (behind, item) => Compile(item, behind));

        private int Split(int[] targets)
        {
            Operands.Targets.Add(targets);
            return Emit(Operation.Split, Operands.Targets.Count - 1, 0, null);
        }

        private int Words(PatternNode source, string text, int next)
        {
            var cut = compiler.Cut(text);
            for (var i = cut.Count - 1; i >= 0; i--)
            {
                next = Emit(Operation.Word, compiler.IdOf(cut[i]), next, source);
            }
            return next;
        }

        private int Exact(PatternNode.ExactWord node, int next)
        {
            var cut = compiler.Cut(node.Text);
            for (var i = cut.Count - 1; i >= 0; i--)
            {
                Operands.Exact.Add((compiler.IdOf(cut[i]), cut[i]));
                next = Emit(Operation.Exact, Operands.Exact.Count - 1, next, node);
            }
            return next;
        }

        private int Prefix(PatternNode.Prefix node, int next)
        {
            var cut = compiler.Cut(node.Text);
            if (cut.Count == 0)
            {
                return next;
            }
            Operands.Prefixes.Add(WordPrefix.Of(cut[^1]));
            next = Emit(Operation.Prefix, Operands.Prefixes.Count - 1, next, node);
            for (var i = cut.Count - 2; i >= 0; i--)
            {
                next = Emit(Operation.Word, compiler.IdOf(cut[i]), next, node);
            }
            return next;
        }

        private int Member(PatternNode.Member node, int next)
        {
            Operands.Phrases.Add(compiler.PhrasesOf(node.Vocabulary));
            return Emit(Operation.Phrase, Operands.Phrases.Count - 1, next, node);
        }

        private int Capture(PatternNode.Capture node, int next)
        {
            var phrases = node.Vocabulary is { } vocabulary ? compiler.PhrasesOf(vocabulary) : null;
            var isValue = string.Equals(node.Name, valueCapture, StringComparison.Ordinal);
            Operands.Captures.Add(new CaptureSlot(node, phrases, isValue));
            return Emit(Operation.Capture, Operands.Captures.Count - 1, next, node);
        }

        // One join for each set of pieces that were taken; from it each of the others, and a gap unless it was the last.
        private int AnyOrder(PatternNode.AnyOrder node, int next)
        {
            var all = (1 << node.Items.Count) - 1;
            var joins = new int[all + 1];
            joins[all] = next;
            for (var taken = all - 1; taken >= 0; taken--)
            {
                var ways = new List<int>();
                for (var i = 0; i < node.Items.Count; i++)
                {
                    if ((taken >> i & 1) == 0)
                    {
                        ways.Add(Compile(node.Items[i], joins[taken | (1 << i)]));
                    }
                }
                var join = ways.Count == 1 ? ways[0] : Split([.. ways]);
                joins[taken] =
                    taken == 0 ? join : Emit(Operation.Gap, PatternNode.DefaultGap, join, null);
            }
            return joins[0];
        }
    }

    private List<string> Cut(string text) => words.Cut(text);

    private int IdOf(string word) => words.IdOf(word);
}
