using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>One sentence that is being read, and what the readers may know of the text around it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">Index of the sentence.</param>
/// <param name="Pack">The language that the sentence is read in.</param>
/// <param name="Context">What is known of the article.</param>
/// <param name="PreviousDate">
/// Finds the last placed date before this sentence, reading backwards only when it is asked: the anchor of
/// <c>hôm sau</c> and <c>cùng ngày</c>.
/// </param>
internal sealed record SentenceReading(
    TokenizedText Text,
    int Index,
    LanguagePack Pack,
    ReadingContext Context,
    Func<DateValue?> PreviousDate
)
{
    /// <summary>Index of the sentence's first token.</summary>
    public int FirstToken { get; } = Text.Sentences[Index].FirstToken;

    /// <summary>Index behind its last token (exclusive).</summary>
    public int EndToken { get; } = Text.Sentences[Index].EndToken;
}
