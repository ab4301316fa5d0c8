using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>Finds the mentions of some kinds in one sentence. Immutable, shared by threads.</summary>
internal interface IExtractor
{
    /// <summary>Whether anything that it finds can begin with a token of the given kind and word number, other tokens aside.</summary>
    bool CanBegin(TokenKind kind, int word);

    /// <summary>Appends what it finds; candidates may overlap, <see cref="MentionReader"/> keeps the best of them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="starts">Its tokens for which <see cref="CanBegin"/> holds, ascending.</param>
    /// <param name="candidates">Receives what is found.</param>
    void Read(SentenceReading sentence, ReadOnlySpan<int> starts, List<Candidate> candidates);
}
