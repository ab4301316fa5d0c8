namespace FactCheck.Extraction;

/// <summary>Finds the mentions of some kinds in one sentence. Immutable, shared by threads.</summary>
internal interface IExtractor
{
    /// <summary>Appends what it finds; candidates may overlap, <see cref="MentionReader"/> keeps the best of them.</summary>
    void Read(SentenceReading sentence, List<Candidate> candidates);
}
