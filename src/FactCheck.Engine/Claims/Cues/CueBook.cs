using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>The cue phrases of one language, compiled from section <c>cues</c> of its pack. Immutable, shared by threads.</summary>
/// <remarks>
/// Cues are a heuristic: they are words, not grammar. Of phrases that begin at one token the longest wins, and the
/// tokens it takes open no other.
/// </remarks>
internal sealed class CueBook
{
    private static readonly (string Key, CueKind Kind)[] CueKeys =
    [
        ("attributions", CueKind.Attribution),
        ("futures", CueKind.Future),
        ("passives", CueKind.Passive),
        ("scope-ends", CueKind.ScopeEnd),
        ("negations", CueKind.Negation),
        ("back-references", CueKind.BackReference),
        ("hedges", CueKind.Hedge),
        ("hedge-adverbs", CueKind.HedgeAdverb),
        ("proposals", CueKind.Proposal),
        ("proposal-nouns", CueKind.ProposalNoun),
        ("denials", CueKind.Denial),
        ("denials-after", CueKind.DenialAfter),
        ("credit-leads", CueKind.CreditLead),
        ("not-cues", CueKind.None),
    ];

    private static readonly (string Key, WordClass Class)[] ClassKeys =
    [
        ("complements", WordClass.Complement),
        ("tells", WordClass.Tell),
        ("cites", WordClass.Cites),
        ("continues", WordClass.Continues),
        ("ends", WordClass.Ends),
        ("outlet-cues", WordClass.OutletCue),
        ("outlet-anaphors", WordClass.OutletAnaphor),
        ("documents", WordClass.Document),
        ("own-voice", WordClass.OwnVoice),
        ("pronouns", WordClass.Pronoun),
        ("subject-ends", WordClass.SubjectEnd),
        ("subject-openers", WordClass.SubjectOpener),
        ("name-particles", WordClass.NameParticle),
        ("outlet-heads", WordClass.OutletHead),
        ("months", WordClass.Month),
    ];

    private readonly PhraseTrie<CueKind> _cues;
    private readonly PhraseTrie<bool>[] _classes;

    /// <summary>Compiles the cues of <paramref name="pack"/>; their words are added to <paramref name="words"/>.</summary>
    /// <exception cref="InvalidOperationException">The section has a key that is not known.</exception>
    public CueBook(LanguagePack pack, WordTable words)
    {
        var section = pack.Root.Section("cues");
        RejectUnknownKeys(pack, section);
        Language = pack.Code;
        _cues = new PhraseTrie<CueKind>(words);
        foreach (var (key, kind) in CueKeys)
        {
            foreach (var phrase in section.Phrases(key))
            {
                _cues.Add(phrase, kind);
            }
        }
        _classes = new PhraseTrie<bool>[ClassKeys.Length];
        foreach (var (key, wordClass) in ClassKeys)
        {
            var trie = _classes[(int)wordClass] = new PhraseTrie<bool>(words);
            foreach (var phrase in section.Phrases(key))
            {
                trie.Add(phrase, true);
            }
        }
    }

    // A misspelt key would silence its cues.
    private static void RejectUnknownKeys(LanguagePack pack, PackSection section)
    {
        foreach (var key in section.Keys)
        {
            var isKnown =
                Array.Exists(CueKeys, cue => cue.Key == key)
                || Array.Exists(ClassKeys, word => word.Key == key);
            if (!isKnown)
            {
                throw new InvalidOperationException(
                    $"language pack {pack.Code}: no cues are called '{key}'"
                );
            }
        }
    }

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; }

    /// <summary>The cues in tokens <paramref name="first"/> to <paramref name="end"/> (exclusive), ascending, without overlap.</summary>
    public CueHit[] Scan(TokenizedText text, int first, int end)
    {
        var hits = new List<CueHit>();
        for (var i = first; i < end; i++)
        {
            if (!_cues.TryMatch(text, i, end, out var kind, out var length))
            {
                continue;
            }
            if (kind != CueKind.None)
            {
                hits.Add(new CueHit(kind, i, i + length));
            }
            i += length - 1;
        }
        return [.. hits];
    }

    /// <summary>
    /// Number of tokens of the longest phrase of <paramref name="wordClass"/> that begins at token <paramref name="at"/>
    /// and ends at <paramref name="end"/> or before; 0 when there is none.
    /// </summary>
    public int Length(WordClass wordClass, TokenizedText text, int at, int end) =>
        _classes[(int)wordClass].TryMatch(text, at, end, out _, out var length) ? length : 0;
}
