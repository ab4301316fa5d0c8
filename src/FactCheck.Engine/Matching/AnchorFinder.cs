using FactCheck.Extraction.Quantities;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>Chooses the phrases that each match of a pattern must contain and that are likely to be rare in texts.</summary>
/// <param name="words">Cuts and numbers words.</param>
/// <param name="compiler">Compiles vocabularies.</param>
/// <param name="usage">How many patterns use a word.</param>
/// <param name="units">The words that name units: behind a capture none is required, since it may stand inside the value.</param>
/// <remarks>
/// Rarity is a heuristic: a word is taken for the rarer the longer it is and the fewer patterns use it, and the words
/// of a phrase for independent of each other. A first word that is frequent costs a step, a frequent phrase much more.
/// </remarks>
internal sealed class AnchorFinder(
    PatternWords words,
    PatternCompiler compiler,
    WordUsage usage,
    UnitWords units
)
{
    private readonly UnitPhrases _units = new(units);

    // What it costs to look closer at a sentence, in steps of the search for anchors.
    private const double LookCost = 1000;

    private const double PrefixCost = 1000;

    /// <summary>The anchor of <paramref name="root"/>; <see langword="null"/> when nothing but values is required.</summary>
    public Anchor? Find(PatternNode root) => Find(root, null);

    private Anchor? Find(PatternNode root, PatternNode.Capture? before)
    {
        var pieces = UnitPhrases.PiecesOf(root);
        var run = new List<(int Id, int Letters)>();
        Anchor? best = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var capture = UnitPhrases.CaptureBefore(pieces, i, before);
            var unit = capture is null ? 0 : _units.At(pieces, i).LastOrDefault().Pieces;
            if (unit > 0)
            {
                i += unit - 1;
                continue;
            }
            if (pieces[i] is PatternNode.Word or PatternNode.ExactWord)
            {
                AddWords(TextOf(pieces[i]), run);
                continue;
            }
            best = Anchor.Cheaper(best, OfRun(run));
            best = Anchor.Cheaper(best, OfPiece(pieces[i], capture));
        }
        return Anchor.Cheaper(best, OfRun(run));
    }

    private static string TextOf(PatternNode node) =>
        node is PatternNode.ExactWord exact ? exact.Text : ((PatternNode.Word)node).Text;

    private void AddWords(string text, List<(int, int)> run)
    {
        foreach (var word in words.Cut(text))
        {
            run.Add((words.IdOf(word), word.Length));
        }
    }

    private Anchor? OfPiece(PatternNode piece, PatternNode.Capture? before) =>
        piece switch
        {
            PatternNode.Choice choice => Anchor.AnyOf(
                choice.Alternatives.Select(item => Find(item, before))
            ),
            PatternNode.AnyOrder any => any.Items.Select(Find).Aggregate(Anchor.Cheaper),
            PatternNode.Member member => OfPhrases(compiler.PhrasesOf(member.Vocabulary)),
            PatternNode.Capture { Vocabulary: { } vocabulary } => OfPhrases(
                compiler.PhrasesOf(vocabulary)
            ),
            PatternNode.Prefix prefix => OfPrefix(words.Cut(prefix.Text), LanguageIndex.All),
            _ => null,
        };

    private static Anchor? OfPrefix(List<string> cut, ulong languages) =>
        cut.Count == 0
            ? null
            : Anchor.OfPrefix(WordPrefix.Of(cut[^1]), languages, PrefixCost / cut[^1].Length);

    private Anchor? OfPhrases(PhraseSet set) =>
        Anchor.AnyOf(
            set.Phrases.Select(phrase =>
                phrase.Words.Length == 0
                    ? OfPrefix([phrase.Prefix!.Value.Lower], phrase.Languages)
                    : OfPhrase(phrase)
            )
        );

    private Anchor OfPhrase(CompiledPhrase phrase)
    {
        var run = phrase.Words.Zip(phrase.Spelling, (id, word) => (id, word.Length)).ToList();
        var anchor = OfRun(run)!;
        return anchor with { Phrases = [(anchor.Phrases[0].Words, phrase.Languages)] };
    }

    // The best tail of a run of words; the run is emptied.
    private Anchor? OfRun(List<(int Id, int Letters)> run)
    {
        Anchor? best = null;
        for (var i = 0; i < run.Count; i++)
        {
            int[] tail = [.. run.Skip(i).Select(word => word.Id)];
            var share = run.Skip(i)
                .Aggregate(1.0, (all, word) => all * ShareOf(word.Id, word.Letters));
            var cost = ShareOf(run[i].Id, run[i].Letters) + (LookCost * share);
            best = Anchor.Cheaper(best, Anchor.OfPhrase(tail, LanguageIndex.All, cost));
        }
        run.Clear();
        return best;
    }

    // The share of a text's words that are this one.
    private double ShareOf(int word, int letters) =>
        Math.Min(1, 0.05 * (1 + Math.Log2(1 + usage.Of(word))) / (letters * letters));
}
