using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>
/// The outlets and agencies that are known by name: the rule set's <c>sources</c> vocabulary, then those of the language
/// packs (section <c>outlets</c>). Immutable, shared by threads.
/// </summary>
internal sealed class OutletNames
{
    private readonly PhraseTrie<string> _vocabulary;
    private readonly PhraseTrie<string> _shipped;
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    /// <summary>Compiles the names; their words are added to <paramref name="words"/>.</summary>
    public OutletNames(Vocabulary? sources, LanguageSet languages, WordTable words)
    {
        _vocabulary = new PhraseTrie<string>(words);
        _shipped = new PhraseTrie<string>(words);
        foreach (var member in sources?.Members ?? [])
        {
            Add(_vocabulary, member.Name, member.Phrases.Select(phrase => phrase.Phrase));
        }
        foreach (var outlets in languages.Packs.Select(pack => pack.Root.Section("outlets")))
        {
            foreach (var name in outlets.Keys)
            {
                Add(_shipped, Canonical(name), outlets.Phrases(name).Prepend(name));
            }
        }
    }

    /// <summary>The common name of the outlet called <paramref name="name"/>; the name itself when it is not known.</summary>
    public string Canonical(string name) => _canonical.GetValueOrDefault(KeyOf(name), name.Trim());

    /// <summary>Finds the longest known name that begins at token <paramref name="at"/>.</summary>
    /// <remarks>Shipped names must be capitalised in the text: <c>Independent</c> is a paper, <c>independent</c> is none.</remarks>
    public bool TryMatch(TokenizedText text, int at, int end, out string name, out int length) =>
        _vocabulary.TryMatch(text, at, end, out name, out length)
        || (
            _shipped.TryMatch(text, at, end, out name, out length)
            && IsCapital(text, at)
            && IsCapital(text, at + length - 1)
        );

    private void Add(PhraseTrie<string> trie, string name, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.Append(name))
        {
            trie.Add(Spaced(phrase), name);
            _canonical.TryAdd(KeyOf(phrase), name);
        }
    }

    private static bool IsCapital(TokenizedText text, int token) =>
        char.IsUpper(text.TokenText(token)[0]);

    /// <summary>What the spellings of one name have in common.</summary>
    public static string KeyOf(string name) =>
        string.Join(
            ' ',
            Spaced(name)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => WordFolding.Fold(word))
        );

    // The tokenizer makes tokens of the marks inside a name: "RFE/RL", "Itar-Tass", "TP.HCM".
    private static string Spaced(string phrase)
    {
        var spaced = new System.Text.StringBuilder(phrase.Length + 4);
        foreach (var c in phrase)
        {
            var isMark = char.IsPunctuation(c) && c is not ('\'' or '’');
            spaced.Append(isMark ? $" {c} " : c);
        }
        return spaced.ToString();
    }
}
