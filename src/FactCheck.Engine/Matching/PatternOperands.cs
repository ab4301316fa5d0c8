namespace FactCheck.Matching;

/// <summary>The lists that the operands of a program's instructions point into.</summary>
internal sealed class PatternOperands
{
    /// <summary>Where splits lead, the preferred way first.</summary>
    public List<int[]> Targets { get; } = [];

    /// <summary>Exact words with the numbers of their folded forms.</summary>
    public List<(int Word, string Text)> Exact { get; } = [];

    /// <summary>Beginnings of words.</summary>
    public List<WordPrefix> Prefixes { get; } = [];

    /// <summary>Vocabularies.</summary>
    public List<PhraseSet> Phrases { get; } = [];

    /// <summary>Units behind captures.</summary>
    public List<UnitSlot> Units { get; } = [];

    /// <summary>Captures.</summary>
    public List<CaptureSlot> Captures { get; } = [];
}
