namespace FactCheck.Text;

/// <summary>Cuts the tokens of one paragraph into sentences.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? …</c>, with closing quotes and brackets behind it, when white space follows and the next
/// word does not begin in lower case. A full stop behind a single capital letter (an initial) or a known short form ends none.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly string[] ShortForms =
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "gen",
        "col",
        "sen",
        "rep",
        "gov",
        "no",
        "vs",
        "ts",
        "ths",
        "gs",
        "pgs",
        "bs",
        "jan",
        "feb",
        "mar",
        "apr",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    public static void Split(
        string text,
        List<Token> tokens,
        int first,
        int paragraph,
        List<Sentence> sentences
    )
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!EndsAt(text, tokens, i, start))
            {
                continue;
            }
            while (
                i + 1 < tokens.Count
                && IsCloser(text[tokens[i + 1].Start])
                && tokens[i + 1].Start == tokens[i].End
            )
            {
                i++;
            }
            sentences.Add(Made(tokens, start, i + 1, paragraph));
            start = i + 1;
        }
        if (start < tokens.Count)
        {
            sentences.Add(Made(tokens, start, tokens.Count, paragraph));
        }
    }

    private static Sentence Made(List<Token> tokens, int start, int end, int paragraph) =>
        new(start, end, paragraph, TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End));

    private static bool EndsAt(string text, List<Token> tokens, int i, int start)
    {
        var mark = text[tokens[i].Start];
        if (tokens[i].Kind != TokenKind.Punctuation || !(mark is '.' or '!' or '?' or '…'))
        {
            return false;
        }
        var next = i + 1;
        while (
            next < tokens.Count
            && IsCloser(text[tokens[next].Start])
            && tokens[next].Start == tokens[next - 1].End
        )
        {
            next++;
        }
        if (next >= tokens.Count)
        {
            return true;
        }
        var spaced = tokens[next].Start > tokens[next - 1].End;
        return spaced
            && !char.IsLower(text[tokens[next].Start])
            && !(mark == '.' && IsShortForm(text, tokens, i, start));
    }

    private static bool IsShortForm(string text, List<Token> tokens, int dot, int start)
    {
        if (
            dot == start
            || tokens[dot - 1].Kind != TokenKind.Word
            || tokens[dot - 1].End != tokens[dot].Start
        )
        {
            return false;
        }
        var word = tokens[dot - 1].Span.In(text);
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]);
        }
        foreach (var form in ShortForms)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[0]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»';
}
