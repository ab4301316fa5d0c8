using FactCheck.Extraction;
using FactCheck.Rules;

namespace FactCheck.Authoring;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Words">Number of its words.</param>
/// <param name="Value">For a value: the value.</param>
/// <param name="Vocabulary">For a phrase: its vocabulary.</param>
internal sealed record DraftItem(
    DraftItemKind Kind,
    string Text,
    int Words,
    Mention? Value = null,
    Vocabulary? Vocabulary = null
)
{
    /// <summary>Whether a pattern may ask for it.</summary>
    public bool SaysSomething =>
        Kind
            is DraftItemKind.Word
                or DraftItemKind.Thing
                or DraftItemKind.Name
                or DraftItemKind.Phrase;

    /// <summary>How much it tells: its letters; a vocabulary of words tells enough, a name half of it, what is counted nothing.</summary>
    public int Weight =>
        Kind switch
        {
            DraftItemKind.Phrase when !char.IsUpper(Text[0]) => DraftPattern.Enough,
            DraftItemKind.Phrase or DraftItemKind.Name => DraftPattern.Enough / 2,
            DraftItemKind.Word => Text.Count(char.IsLetter),
            _ => 0,
        };

    /// <summary>Whether it says nothing alone.</summary>
    public bool IsSmall => Kind is DraftItemKind.Small or DraftItemKind.Auxiliary;
}
