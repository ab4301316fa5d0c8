using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>Tells a picture's caption: it counts pictures (<c>… - Hình 1</c>) or names the photographer (<c>Ảnh: AP</c>).</summary>
internal sealed class CaptionReader
{
    private const int MaxCreditWords = 8;

    private readonly string[] _counters;
    private readonly string[] _credits;

    /// <summary>Compiles <c>articles: {figure, photo}</c> of the packs.</summary>
    public CaptionReader(LanguageSet languages)
    {
        _counters = [.. languages.PhrasesOf("articles", "figure")];
        _credits = [.. languages.PhrasesOf("articles", "photo")];
    }

    /// <summary>Whether <paramref name="line"/> ends with a picture counter.</summary>
    public bool HasCounter(ReadOnlySpan<char> line)
    {
        var digits = line.TrimEnd().TrimEnd("0123456789");
        if (digits.Length == line.TrimEnd().Length)
        {
            return false;
        }
        var word = digits.TrimEnd();
        foreach (var counter in _counters)
        {
            if (!word.EndsWith(counter, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            var before = word[..^counter.Length].TrimEnd();
            if (before.IsEmpty || before[^1] is '-' or '–' or '—' or '|' or '(')
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether <paramref name="line"/> ends with a photographer's credit.</summary>
    public bool HasPhotoCredit(ReadOnlySpan<char> line)
    {
        var colon = line.LastIndexOf(':');
        if (colon < 0 || LineShape.CountWords(line[(colon + 1)..]) > MaxCreditWords)
        {
            return false;
        }
        var before = line[..colon].TrimEnd();
        foreach (var credit in _credits)
        {
            if (
                before.EndsWith(credit, StringComparison.OrdinalIgnoreCase)
                && (
                    before.Length == credit.Length
                    || !char.IsLetterOrDigit(before[before.Length - credit.Length - 1])
                )
                && !EndsWithSentence(line[(colon + 1)..])
            )
            {
                return true;
            }
        }
        return false;
    }

    // "Ảnh: AP." is a credit; "Ảnh: một người đàn ông bị bắt." is a sentence.
    private static bool EndsWithSentence(ReadOnlySpan<char> credit) =>
        LineShape.LastMark(credit) == '.' && !LineShape.IsName(credit.Trim(" .()"), MaxCreditWords);
}
