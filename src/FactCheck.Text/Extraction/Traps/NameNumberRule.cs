using System.Buffers;
using FactCheck.Extraction.Quantities;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Traps;

/// <summary>
/// Finds names that end in a number: Su-27, COVID-19, Boeing 737, Rossiya 1. Heuristics: a capitalised word glued to the
/// number by a dash, or a capitalised word without marks that is no syllable of the language, in front of a plain number that
/// counts nothing. A name that goes on behind the number (Note 20 Ultra) may be short.
/// </summary>
internal sealed class NameNumberRule(LanguagePack pack, WordTable words, LabelRule labels)
{
    private const int LongestModel = 4;
    private const int ShortestName = 5;
    private const int ShortestPart = 4;
    private const int ShortestOfVersion = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _nuclei = Syllables(
        pack,
        "nuclei"
    );

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _codas = Syllables(
        pack,
        "codas"
    );

    private readonly HashSet<int> _notNames = PackWords.Ids(
        pack.Root.Section("traps"),
        "not-names",
        words
    );

    /// <summary>Index of the first token of the name that ends with the number at <paramref name="token"/>; else <paramref name="token"/>.</summary>
    public int NameBefore(SentenceReading sentence, int token)
    {
        var text = sentence.Text;
        var tokens = text.Tokens;
        if (token == sentence.FirstToken)
        {
            return token;
        }
        var before = token - 1;
        var glued = tokens[before].End == tokens[token].Start;
        if (glued && before > sentence.FirstToken && text.Text[tokens[before].Start] is '-' or '‑')
        {
            var name = before - 1;
            var isName =
                tokens[name].End == tokens[before].Start
                && tokens[name].Kind is TokenKind.Word or TokenKind.Mixed
                && char.IsUpper(text.Text[tokens[name].Start])
                && !_notNames.Contains(tokens[name].WordId);
            return isName ? name : token;
        }
        return
            !glued
            && tokens[token].Kind == TokenKind.Number
            && IsModel(text.TokenText(token), MayHavePoint(sentence, token))
            && IsForeignName(sentence, before, ShortestBefore(sentence, token))
            && !labels.IsMeasured(text, token, sentence.EndToken)
            ? before
            : token;
    }

    // 737, 737-800; 3.9 where it may be one.
    private static bool IsModel(ReadOnlySpan<char> token, bool mayHavePoint)
    {
        var mark = token.IndexOfAnyExceptInRange('0', '9');
        if (mark < 0)
        {
            return token.Length <= LongestModel;
        }
        var rest = token[(mark + 1)..];
        return mark is > 0 and <= LongestModel
            && rest.Length is > 0 and <= LongestModel
            && !rest.ContainsAnyExceptInRange('0', '9')
            && (
                token[mark] == '-'
                    ? mark > 2
                    : token[mark] == '.' && mayHavePoint && rest.Length < 3
            );
    }

    // Behind the first word of a sentence something must be told: Spain 3.9 may be a line of a table.
    private static bool MayHavePoint(SentenceReading sentence, int token) =>
        token - 1 > sentence.FirstToken
        || (
            token + 1 < sentence.EndToken && sentence.Text.Tokens[token + 1].Kind == TokenKind.Word
        );

    private static int ShortestBefore(SentenceReading sentence, int token) =>
        IsVersion(sentence.Text, token)
            ? token - 1 > sentence.FirstToken
                ? ShortestOfVersion
                : ShortestPart
            : GoesOn(sentence, token)
                ? ShortestPart
                : ShortestName;

    private static bool IsVersion(TokenizedText text, int token) =>
        text.TokenText(token).Contains('.');

    // Note 20 Ultra: inside a sentence the next word has a capital too.
    private static bool GoesOn(SentenceReading sentence, int token) =>
        token - 1 > sentence.FirstToken
        && token + 1 < sentence.EndToken
        && sentence.Text.Tokens[token + 1].Kind == TokenKind.Word
        && char.IsUpper(sentence.Text.Text[sentence.Text.Tokens[token + 1].Start]);

    private bool IsForeignName(SentenceReading sentence, int token, int shortest)
    {
        var word = sentence.Text.TokenText(token);
        return sentence.Text.Tokens[token].Kind == TokenKind.Word
            && word.Length >= shortest
            && (
                char.IsUpper(word[0]) != char.IsUpper(word[1])
                || (char.IsUpper(word[0]) && IsVersion(sentence.Text, token + 1))
            )
            && !word.ContainsAnyExceptInRange('A', 'z')
            && !_notNames.Contains(sentence.Text.Tokens[token].WordId)
            && !IsSyllable(word);
    }

    // A syllable of the language (Trong, Theo), where the pack tells how they are made: consonants, a nucleus, perhaps an
    // end. Marks are left out, for a word with marks is no foreign name anyway.
    private bool IsSyllable(ReadOnlySpan<char> word)
    {
        var first = word.IndexOfAny(Vowels);
        if (first is < 0 or > 3)
        {
            return false;
        }
        var rest = word[first..];
        var length = rest.IndexOfAnyExcept(Vowels);
        var nucleus = length < 0 ? rest : rest[..length];
        var coda = rest[nucleus.Length..];
        return _nuclei.Contains(nucleus) && (coda.IsEmpty || _codas.Contains(coda));
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Syllables(
        LanguagePack pack,
        string key
    ) =>
        pack
            .Root.Section("traps")
            .Section("syllables")
            .Phrases(key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
