using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>The mentions of one text, read sentence by sentence when they are asked for, each once. Not thread-safe.</summary>
/// <param name="text">The text.</param>
/// <param name="read">Reads the mentions of one sentence: ascending, no two overlap.</param>
public sealed class ArticleMentions(TokenizedText text, Func<int, IReadOnlyList<Mention>> read)
{
    private readonly IReadOnlyList<Mention>?[] _bySentence = new IReadOnlyList<Mention>?[
        text.Sentences.Length
    ];

    /// <summary>The mentions that <paramref name="reader"/> finds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reader">The readers.</param>
    /// <param name="context">What is known of the article around it.</param>
    public ArticleMentions(TokenizedText text, MentionReader reader, ReadingContext context)
        : this(text, sentence => reader.Read(text, sentence, context)) { }

    /// <summary>The text.</summary>
    public TokenizedText Text => text;

    /// <summary>The mentions of one sentence, ascending; no two overlap.</summary>
    public IReadOnlyList<Mention> In(int sentence) => _bySentence[sentence] ??= read(sentence);
}
