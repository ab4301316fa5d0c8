using FactCheck.Extraction.Quantities;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>Compiles patterns to programs, from their ends to their beginnings.</summary>
/// <param name="words">Cuts and numbers their words.</param>
/// <param name="languages">Numbers the languages of phrases.</param>
/// <param name="units">The words that name units.</param>
internal sealed class PatternCompiler(PatternWords words, LanguageIndex languages, UnitWords units)
{
    // A guard against rules that would need gigabytes: eight pieces in any order take about a thousand copies.
    private const int MaxStates = 1 << 18;

    private readonly UnitPhrases _units = new(units);
    private readonly Dictionary<Vocabulary, PhraseSet> _phrases = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Compiles <paramref name="root"/>.</summary>
    /// <param name="root">The pattern.</param>
    /// <param name="valueCapture">Name of the capture that is the claim's value; <see langword="null"/> in a context.</param>
    /// <exception cref="PatternTooLargeException">The pattern needs more than 262 144 states.</exception>
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
                throw new PatternTooLargeException();
            }
            Code.Add(new Instruction(operation, operand, next, source));
            return Code.Count - 1;
        }

        /// <summary>The state from which <paramref name="node"/> leads to <paramref name="next"/>.</summary>
        /// <param name="node">The piece.</param>
        /// <param name="next">The state behind it.</param>
        /// <param name="before">The capture that it follows.</param>
        public int Compile(PatternNode node, int next, PatternNode.Capture? before = null)
        {
            var pieces = UnitPhrases.PiecesOf(node);
            var states = new int[pieces.Count + 1];
            states[^1] = next;
            for (var i = pieces.Count - 1; i >= 0; i--)
            {
                var capture = UnitPhrases.CaptureBefore(pieces, i, before);
                states[i] = Piece(pieces[i], states[i + 1], capture);
                if (capture is not null)
                {
                    states[i] = OrItsUnit(capture, pieces, i, states);
                }
            }
            return states[0];
        }

        private int Piece(PatternNode node, int next, PatternNode.Capture? before) =>
            node switch
            {
                PatternNode.Choice choice => Split([
                    .. choice.Alternatives.Select(item => Compile(item, next, before)),
                ]),
                PatternNode.Optional optional => Split([
                    Compile(optional.Item, next, before),
                    next,
                ]),
                PatternNode.Word word => Words(word, word.Text, next),
                PatternNode.ExactWord exact => Exact(exact, next),
                PatternNode.Prefix prefix => Prefix(prefix, next),
                PatternNode.Gap gap => Emit(Operation.Gap, gap.Words, next, gap),
                PatternNode.Member member => Member(member, next),
                PatternNode.Capture capture => Capture(capture, next),
                PatternNode.AnyOrder any => AnyOrder(any, next),
                _ => throw new NotSupportedException($"pattern node {node.GetType().Name}"),
            };

        // The unit behind a capture may stand inside its value, or be written in other words.
        private int OrItsUnit(
            PatternNode.Capture capture,
            IReadOnlyList<PatternNode> pieces,
            int index,
            int[] states
        )
        {
            List<int> ways = [states[index]];
            foreach (var (count, names) in compiler._units.At(pieces, index))
            {
                Operands.Units.Add(new UnitSlot(SlotOf(capture), names, compiler._units.Words));
                ways.Add(
                    Emit(
                        Operation.Unit,
                        Operands.Units.Count - 1,
                        states[index + count],
                        pieces[index]
                    )
                );
            }
            return ways.Count == 1 ? ways[0] : Split([.. ways]);
        }

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
            Operands.Captures.Add(SlotOf(node));
            return Emit(Operation.Capture, Operands.Captures.Count - 1, next, node);
        }

        private CaptureSlot SlotOf(PatternNode.Capture node) =>
            new(
                node,
                node.Vocabulary is { } vocabulary ? compiler.PhrasesOf(vocabulary) : null,
                string.Equals(node.Name, valueCapture, StringComparison.Ordinal)
            );

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
