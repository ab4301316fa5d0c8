using FactCheck.Extraction.Quantities;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>Finds where a pattern names a unit behind a capture.</summary>
/// <param name="units">The words that name units.</param>
internal sealed class UnitPhrases(UnitWords units)
{
    /// <summary>The words that name units.</summary>
    public UnitWords Words => units;

    /// <summary>The pieces of <paramref name="node"/> one after the other, sequences inside it opened.</summary>
    public static IReadOnlyList<PatternNode> PiecesOf(PatternNode node) =>
        node is PatternNode.Sequence sequence ? [.. sequence.Items.SelectMany(PiecesOf)] : [node];

    /// <summary>The capture that the piece at <paramref name="index"/> follows and that may hold a unit.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="index">Index of the piece.</param>
    /// <param name="before">What stands before all of them.</param>
    public static PatternNode.Capture? CaptureBefore(
        IReadOnlyList<PatternNode> pieces,
        int index,
        PatternNode.Capture? before
    ) =>
        (index > 0 ? pieces[index - 1] : before) is PatternNode.Capture { Vocabulary: null } capture
            ? capture
            : null;

    /// <summary>The units that begin at <paramref name="index"/>, shortest first: how many pieces, and what values call them.</summary>
    public IEnumerable<(int Pieces, IReadOnlySet<string> Names)> At(
        IReadOnlyList<PatternNode> pieces,
        int index
    )
    {
        var words = new List<string>();
        for (var i = index; i < pieces.Count && words.Count < units.MaxWords; i++)
        {
            if (TextOf(pieces[i]) is not { } word)
            {
                yield break;
            }
            words.Add(word);
            if (units.NamesOf(words) is { Count: > 0 } names)
            {
                yield return (words.Count, names);
            }
        }
    }

    private static string? TextOf(PatternNode piece) =>
        piece switch
        {
            PatternNode.Word word => word.Text,
            PatternNode.ExactWord exact => exact.Text,
            _ => null,
        };
}
