using System.Text;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>A made-up article.</summary>
internal sealed record NewsArticle(string Text, string Language)
{
    /// <summary>Its size in UTF-8.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Text);

    /// <summary>Cuts it into tokens; each line is a paragraph.</summary>
    public TokenizedText Analyze(TextAnalyzer analyzer)
    {
        var paragraphs = new List<(TextSpan, string)>(16);
        for (var start = 0; start < Text.Length; )
        {
            var end = Text.IndexOf('\n', start);
            end = end < 0 ? Text.Length : end;
            paragraphs.Add((TextSpan.FromBounds(start, end), Language));
            start = end + 1;
        }
        return analyzer.Analyze(Text, paragraphs);
    }
}
