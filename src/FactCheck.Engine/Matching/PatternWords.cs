using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>Cuts the words of rules with the tokenizer of the texts, and gives them their numbers.</summary>
/// <param name="words">Numbers the words.</param>
internal sealed class PatternWords(WordTable words)
{
    private readonly Tokenizer _tokenizer = new(words);

    /// <summary>The words of <paramref name="text"/> without punctuation: <c>US-led</c> is two.</summary>
    public List<string> Cut(string text)
    {
        var normalized = SourceText.From(text).Normalized;
        var tokens = new List<Token>();
        _tokenizer.Tokenize(normalized, new TextSpan(0, normalized.Length), tokens);
        tokens.RemoveAll(token => !token.IsWord);
        return tokens.ConvertAll(token => token.Span.In(normalized).ToString());
    }

    /// <summary>The number of <paramref name="word"/>.</summary>
    public int IdOf(string word) => words.Add(word);
}
