using FactCheck.Corpus.Inputs;

namespace FactCheck.Corpus;

/// <summary>What one step of reading a corpus gave.</summary>
/// <param name="File">The file that was read; <see langword="null"/> for what is wrong beside files, and for standard input.</param>
/// <param name="Items">What it gave, as it is asked for.</param>
internal readonly record struct CorpusPart(InputFile? File, IEnumerable<CorpusItem> Items);
