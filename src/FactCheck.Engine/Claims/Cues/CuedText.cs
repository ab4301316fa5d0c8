using FactCheck.Text;

namespace FactCheck.Claims.Cues;

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
        && text.TokenText(token) switch
        {
            "," or ";" or ":" or "(" or ")" or "[" or "]" or "–" or "—" => true,
            "\"" or "“" or "”" or "«" or "»" or "!" or "?" or "…" => true,
            "." or "-" => !IsInsideName(token),
            _ => false,
        };

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

    /// <summary>Whether a sentence begins with a phrase of <paramref name="wordClass"/>, marks in front of it passed over.</summary>
    public bool StartsWith(WordClass wordClass, int sentence)
    {
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        while (first < end && !text.Tokens[first].IsWord)
        {
            first++;
        }
        return BookOf(sentence).Length(wordClass, text, first, end) > 0;
    }

    // "beacon.example" and "Al-Nusra" are one name each, "Syria - ông Muallem" are two clauses.
    private bool IsInsideName(int token) =>
        token > 0
        && token + 1 < text.Tokens.Length
        && text.Tokens[token - 1].End == text.Tokens[token].Start
        && text.Tokens[token].End == text.Tokens[token + 1].Start;
}
