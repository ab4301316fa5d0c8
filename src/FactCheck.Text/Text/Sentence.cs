namespace FactCheck.Text;

/// <summary>A sentence: a run of tokens inside one paragraph.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="Paragraph">Index of the paragraph that holds it.</param>
/// <param name="Span">Where it stands, closing punctuation included.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph, TextSpan Span);
