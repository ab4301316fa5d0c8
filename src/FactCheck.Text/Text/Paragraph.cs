namespace FactCheck.Text;

/// <summary>A paragraph of an article: a run of sentences in one language.</summary>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="EndSentence">Index behind its last sentence (exclusive).</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Language">Code of the language it is written in (<c>vi</c>, <c>en</c>), as found or as told.</param>
public readonly record struct Paragraph(
    int FirstSentence,
    int EndSentence,
    TextSpan Span,
    string Language
);
