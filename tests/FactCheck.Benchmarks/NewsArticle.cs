using System.Text;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>A made-up article.</summary>
internal sealed record NewsArticle(string Text, string Language)
{
    /// <summary>Its size in UTF-8.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Text);

    // Made once, as a corpus hands its blocks over: they are no part of what is measured.
    private readonly List<(TextSpan, string)> _paragraphs = ParagraphsOf(Text, Language);

    /// <summary>Cuts it into tokens; each line is a paragraph.</summary>
    public TokenizedText Analyze(TextAnalyzer analyzer) => analyzer.Analyze(Text, _paragraphs);

    private static List<(TextSpan, string)> ParagraphsOf(string text, string language)
    {
        var paragraphs = new List<(TextSpan, string)>(16);
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            paragraphs.Add((TextSpan.FromBounds(start, end), language));
            start = end + 1;
        }
        return paragraphs;
    }
}
