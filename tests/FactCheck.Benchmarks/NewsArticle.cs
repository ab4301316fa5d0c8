using System.Text;

namespace FactCheck.Benchmarks;

/// <summary>A made-up article.</summary>
internal sealed record NewsArticle(string Text, string Language)
{
    /// <summary>Its size in UTF-8.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Text);
}
