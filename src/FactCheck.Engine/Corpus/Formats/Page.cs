using FactCheck.Corpus.Metadata;
using FactCheck.Text;

namespace FactCheck.Corpus.Formats;

/// <summary>A file as its format reads it, before anyone asks which of its lines are an article.</summary>
/// <param name="Text">The text as rendered, in NFC.</param>
/// <param name="Map">From <paramref name="Text"/> to the decoded file.</param>
/// <param name="LineMap">Lines of the decoded file.</param>
/// <param name="Lines">The lines that are not blank, ascending, without overlap.</param>
/// <param name="Layers">Metadata found in the file itself, best first.</param>
/// <param name="Problems">What could not be read in it, for people.</param>
internal sealed record Page(
    string Text,
    OffsetMap Map,
    LineMap LineMap,
    IReadOnlyList<PageLine> Lines,
    IReadOnlyList<MetadataLayer> Layers,
    IReadOnlyList<string> Problems
);
