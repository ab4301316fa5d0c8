using System.Collections.Frozen;
using System.Runtime.InteropServices;
using FactCheck.Languages;

namespace FactCheck.Text;

/// <summary>Cuts the tokens of one paragraph into sentences.</summary>
/// <remarks>
/// A heuristic. A sentence ends at <c>. ! ? …</c>, with closing quotes and brackets behind it, when white space follows
/// and the next word does not begin in lower case. A full stop behind a single capital letter (an initial, the last
/// of <c>U.S.</c>) or behind a short form of the paragraph's language (section <c>sentences</c> of its pack; of any pack
/// when the language is not known) ends none; nor does one behind a single small letter (5 p.m.) ahead of a word that goes on
/// with the time (<c>Monday</c>, <c>EST</c>; <c>go-on</c> of the section).
/// What no such mark ends (a table, a list of names) is cut where it gets longer than any sentence that people write, so
/// that whoever looks at a whole sentence has a bounded amount of work.
/// </remarks>
internal sealed class SentenceSplitter
{
    private const int LongestSentence = 512;

    private readonly Dictionary<string, ShortForms> _byLanguage = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly ShortForms _all;

    /// <summary>Compiles the <c>sentences</c> sections of the packs.</summary>
    public SentenceSplitter(LanguageSet languages)
    {
        foreach (var pack in languages.Packs)
        {
            _byLanguage[pack.Code] = new ShortForms(FormsOf(pack), GoingOn(pack));
        }
        _all = new ShortForms(
            languages.Packs.SelectMany(FormsOf),
            languages.Packs.SelectMany(GoingOn)
        );
    }

    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on.</summary>
    public void Split(
        string text,
        List<Token> tokens,
        int first,
        int paragraph,
        string language,
        List<Sentence> sentences
    )
    {
        var forms = _byLanguage.GetValueOrDefault(language, _all);
        var all = CollectionsMarshal.AsSpan(tokens);
        var start = first;
        for (var i = first; i < all.Length; i++)
        {
            if (
                all[i].Kind != TokenKind.Punctuation
                || !(text[all[i].Start] is '.' or '!' or '?' or '…')
            )
            {
                continue;
            }
            var behind = AfterClosers(text, all, i);
            if (EndsBefore(text, all, behind) && !IsShortForm(text, all, i, start, behind, forms))
            {
                Add(text, all, (start, behind), paragraph, sentences);
                start = behind;
            }
            i = behind - 1;
        }
        if (start < all.Length)
        {
            Add(text, all, (start, all.Length), paragraph, sentences);
        }
    }

    private static IReadOnlyList<string> FormsOf(LanguagePack pack) =>
        pack.Root.Section("sentences").Phrases("short-forms");

    private static IReadOnlyList<string> GoingOn(LanguagePack pack) =>
        pack.Root.Section("sentences").Phrases("go-on");

    private static void Add(
        string text,
        ReadOnlySpan<Token> tokens,
        (int Start, int End) place,
        int paragraph,
        List<Sentence> sentences
    )
    {
        var (start, end) = place;
        while (end - start > LongestSentence)
        {
            var cut = EndOfPiece(text, tokens, start);
            sentences.Add(Made(tokens, start, cut, paragraph));
            start = cut;
        }
        sentences.Add(Made(tokens, start, end, paragraph));
    }

    // Behind the last mark with white space behind it, in the second half of what fits; else behind the last word, so that
    // no number is parted from what it counts.
    private static int EndOfPiece(string text, ReadOnlySpan<Token> tokens, int start)
    {
        var behindWord = start + LongestSentence;
        for (var i = start + LongestSentence; i > start + LongestSentence / 2; i--)
        {
            var isMark =
                tokens[i - 1].Kind == TokenKind.Punctuation
                && text[tokens[i - 1].Start] is ',' or ';' or ':' or '|' or '•' or ')'
                && tokens[i].Start > tokens[i - 1].End;
            if (isMark)
            {
                return i;
            }
            if (
                behindWord == start + LongestSentence
                && tokens[behindWord - 1].Kind != TokenKind.Word
                && tokens[i - 1].Kind == TokenKind.Word
            )
            {
                behindWord = i;
            }
        }
        return behindWord;
    }

    private static Sentence Made(ReadOnlySpan<Token> tokens, int start, int end, int paragraph) =>
        new(start, end, paragraph, TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End));

    // Index behind the mark and the closing quotes and brackets that touch it.
    private static int AfterClosers(string text, ReadOnlySpan<Token> tokens, int mark)
    {
        var i = mark + 1;
        while (
            i < tokens.Length
            && tokens[i].Start == tokens[i - 1].End
            && text[tokens[i].Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»'
        )
        {
            i++;
        }
        return i;
    }

    private static bool EndsBefore(string text, ReadOnlySpan<Token> tokens, int next) =>
        next >= tokens.Length
        || (tokens[next].Start > tokens[next - 1].End && !char.IsLower(text[tokens[next].Start]));

    private static bool IsShortForm(
        string text,
        ReadOnlySpan<Token> tokens,
        int mark,
        int start,
        int behind,
        ShortForms forms
    )
    {
        var touches = mark > start && tokens[mark - 1].End == tokens[mark].Start;
        if (
            text[tokens[mark].Start] != '.'
            || behind >= tokens.Length
            || !touches
            || tokens[mark - 1].Kind != TokenKind.Word
        )
        {
            return false;
        }
        var word = tokens[mark - 1].Span.In(text);
        return forms.Contains(word)
            || (
                word.Length == 1
                && (char.IsUpper(word[0]) || forms.GoesOn(tokens[behind].Span.In(text)))
            );
    }

    private readonly struct ShortForms(IEnumerable<string> forms, IEnumerable<string> goingOn)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _goingOn = goingOn
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _forms = forms
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => _forms.Contains(word);

        public bool GoesOn(ReadOnlySpan<char> word) => _goingOn.Contains(word);
    }
}
