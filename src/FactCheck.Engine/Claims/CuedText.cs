using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>An article's text with the cues of its sentences, each sentence read once and only when asked for. Not thread-safe.</summary>
internal sealed class CuedText(TokenizedText text, IReadOnlyList<CueBook> books)
{
    private readonly CueHit[]?[] _cues = new CueHit[]?[text.Sentences.Length];

    /// <summary>The text.</summary>
    public TokenizedText Text => text;

    /// <summary>The cues of a sentence, ascending.</summary>
    public CueHit[] In(int sentence)
    {
        var span = text.Sentences[sentence];
        return _cues[sentence] ??= BookOf(sentence).Scan(text, span.FirstToken, span.EndToken);
    }

    /// <summary>The cue book of a sentence's language; the first book where the language has none.</summary>
    public CueBook BookOf(int sentence)
    {
        var language = text.LanguageOf(sentence);
        foreach (var book in books)
        {
            if (string.Equals(book.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return book;
            }
        }
        return books[0];
    }

    /// <summary>Whether token <paramref name="token"/> parts clauses: a comma, a bracket, a quotation mark, a dash.</summary>
    public bool IsSeparator(int token) =>
        text.Tokens[token].Kind == TokenKind.Punctuation
            && text.TokenText(token)
                is ","
                    or ";"
                    or ":"
                    or "("
                    or ")"
                    or "["
                    or "]"
                    or "–"
                    or "—"
                    or "\""
                    or "“"
                    or "”"
                    or "«"
                    or "»"
                    or "."
                    or "!"
                    or "?"
                    or "…"
        || IsSpacedHyphen(token);

    /// <summary>Whether tokens <paramref name="first"/> to <paramref name="end"/> (exclusive) hold a separator.</summary>
    public bool HasSeparator(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsSeparator(i))
            {
                return true;
            }
        }
        return false;
    }

    // "Al-Nusra" is one name, "Syria - ông Muallem" are two clauses.
    private bool IsSpacedHyphen(int token) =>
        text.TokenText(token) is "-"
        && token > 0
        && text.Tokens[token - 1].End < text.Tokens[token].Start;
}
