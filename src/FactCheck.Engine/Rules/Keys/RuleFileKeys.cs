using FactCheck.Languages;

namespace FactCheck.Rules.Keys;

/// <summary>
/// All keys of rule files, described once: the reader, the JSON schema, the handbook and the editor take them from here.
/// </summary>
public sealed partial class RuleFileKeys
{
    /// <summary>The language key that stands for all languages.</summary>
    public const string AnyLanguage = "any";

    /// <summary>The key of pieces whose order does not matter.</summary>
    public const string AnyOrder = "any order";

    private static readonly KeyContent.Texts Phrases = new(TextKind.Phrase);

    /// <summary>The keys of rule files for some languages.</summary>
    /// <param name="languages">Codes of the languages that patterns and phrases can be written for.</param>
    public RuleFileKeys(IReadOnlyList<string> languages)
    {
        Languages = languages;
        Member = new("a member", [.. PhraseKeys(), Refines()]);
        Vocabulary = new("a vocabulary", [.. PhraseKeys(), Members()]);
        Find = new("'find'", [.. PatternKeys(), .. ContextKeys()]);
        Reference = new("a reference", ReferenceKeys());
        Test = new("a test", [.. TestTexts(), .. TestKeys()]);
        Rule = new("a rule", [.. NamingKeys(), .. FindingKeys(), .. JudgingKeys()]);
        File = new("a rule file", FileKeys());
    }

    /// <summary>The keys of rule files for <paramref name="languages"/>.</summary>
    public static RuleFileKeys Of(LanguageSet languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return new RuleFileKeys([.. languages.Packs.Select(pack => pack.Code)]);
    }

    /// <summary>Codes of the languages.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>A whole rule file.</summary>
    public MappingDescription File { get; }

    /// <summary>A rule.</summary>
    public MappingDescription Rule { get; }

    /// <summary>The patterns of a rule and their context.</summary>
    public MappingDescription Find { get; }

    /// <summary>A reference.</summary>
    public MappingDescription Reference { get; }

    /// <summary>A test.</summary>
    public MappingDescription Test { get; }

    /// <summary>A vocabulary that is written as a mapping.</summary>
    public MappingDescription Vocabulary { get; }

    /// <summary>A member of a vocabulary that is written as a mapping.</summary>
    public MappingDescription Member { get; }

    private KeyDescription[] FileKeys() =>
        [
            new(
                "factcheck",
                "version of the rules language: `1`",
                OneOf("1"),
                "1",
                IsRequired: true
            ),
            new(
                "use",
                "other rule or vocabulary files, relative to this one, whose vocabularies are to be known here",
                new KeyContent.Texts(TextKind.Path),
                "[../vocab/places.yaml]"
            ),
            new(
                "vocab",
                "vocabularies: words with one meaning, under a name",
                new KeyContent.Named(
                    new KeyContent.PhrasesOr(Vocabulary, OrNothing: false),
                    OrList: false
                ),
                "{killed: {vi: [thiệt mạng, tử vong], en: [killed]}}"
            ),
            new(
                "sources",
                "outlets and agencies with their other names",
                new KeyContent.Named(
                    new KeyContent.PhrasesOr(Member, OrNothing: true),
                    OrList: true
                ),
                "{VOA: [Voice of America]}"
            ),
            new(
                "rules",
                "the rules",
                new KeyContent.Mappings(Rule),
                "[{id: dam-height, find: {en: 'dam is <h:number> metres high'}}]"
            ),
            new(
                "constraints",
                "relations between the facts of two rules",
                new KeyContent.Texts(TextKind.Constraint),
                "[talks-start before treaty-signed]"
            ),
        ];

    private IEnumerable<KeyDescription> PatternKeys() =>
        Languages
            .Select(code => new KeyDescription(
                code,
                $"patterns that are sought in paragraphs of the language `{code}`",
                new KeyContent.Patterns(),
                "[<n:count> (người | people)]"
            ))
            .Append(
                new KeyDescription(
                    AnyLanguage,
                    "patterns that are sought in paragraphs of every language",
                    new KeyContent.Patterns(),
                    "['COVID-19 ...3 <n:count>']"
                )
            );

    private static KeyDescription[] ContextKeys() =>
        [
            new(
                AnyOrder,
                "pieces that all must stand in one sentence, in any order",
                new KeyContent.Texts(TextKind.Pattern),
                "[Bộ trưởng Lê, thăm Hà Nội, <d:date>]"
            ),
            new(
                "near",
                "phrases that all must stand around a match",
                new KeyContent.Texts(TextKind.Condition),
                "[(lũ | lụt) in same paragraph]"
            ),
            new(
                "unless",
                "phrases of which none may stand around a match",
                new KeyContent.Texts(TextKind.Condition),
                "[(riêng | hôm qua) in same sentence]"
            ),
        ];

    private IEnumerable<KeyDescription> PhraseKeys() =>
        Languages
            .Select(code => new KeyDescription(
                code,
                $"phrases in the language `{code}`",
                Phrases,
                "[killed, dead]"
            ))
            .Append(
                new KeyDescription(AnyLanguage, "phrases for every language", Phrases, "[Kobani]")
            );

    private KeyDescription Members() =>
        new(
            "members",
            "members with names of their own, which can be captured and stand in the fact key",
            new KeyContent.Named(new KeyContent.PhrasesOr(Member, OrNothing: true), OrList: true),
            "{Kobani: [Kobane], Aleppo: {vi: [A-lép-pô], refines: Syria}}"
        );

    private static KeyDescription Refines() =>
        new(
            "refines",
            "the more general member that this one is a case of",
            Any(TextKind.Member),
            "Syria"
        );

    private static KeyDescription Required(
        string name,
        string holds,
        KeyContent content,
        string example
    ) => new(name, holds, content, example, IsRequired: true);

    private static KeyDescription Optional(
        string name,
        string holds,
        KeyContent content,
        string example,
        string whenLeftOut
    ) => new(name, holds, content, example, whenLeftOut);

    private static KeyContent.Text Any(TextKind kind) => new(kind, []);

    private static KeyContent.Text OneOf(params string[] words) => new(TextKind.Plain, words);
}
