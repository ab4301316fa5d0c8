namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // Names of rules, vocabularies, captures and languages: FC01xx.

    /// <summary>FC0101: not a name.</summary>
    public static DiagnosticDescription BadName { get; } =
        Error(
            "FC0101",
            "not a name",
            "Names have letters, digits, '-' and '_'; ids of rules may have '.' too. They stand in "
                + "patterns and constraints, where a blank would end them."
        );

    /// <summary>FC0102: unknown vocabulary.</summary>
    public static DiagnosticDescription UnknownVocabulary { get; } =
        Error(
            "FC0102",
            "unknown vocabulary",
            "A name in angle brackets must be a vocabulary of this file or of a file that it uses."
        );

    /// <summary>FC0103: unknown capture.</summary>
    public static DiagnosticDescription UnknownCapture { get; } =
        Error("FC0103", "unknown capture", "value, as of and fact name captures of the patterns.");

    /// <summary>FC0104: unknown type.</summary>
    public static DiagnosticDescription UnknownType { get; } =
        Error(
            "FC0104",
            "unknown type",
            "Behind the colon of a capture stands a kind of value (count, number, money, percent, "
                + "date, duration, ordinal, age) or a vocabulary."
        );

    /// <summary>FC0105: rule defined twice.</summary>
    public static DiagnosticDescription RuleTwice { get; } =
        Error(
            "FC0105",
            "rule defined twice",
            "Two rules have the same id; findings and constraints could not tell them apart."
        );

    /// <summary>FC0106: vocabulary defined twice.</summary>
    public static DiagnosticDescription VocabularyTwice { get; } =
        Error(
            "FC0106",
            "vocabulary defined twice",
            "Two vocabularies of the same name are visible in one file."
        );

    /// <summary>FC0107: vocabulary not used.</summary>
    public static DiagnosticDescription UnusedVocabulary { get; } =
        Warning(
            "FC0107",
            "vocabulary not used",
            "No rule mentions the vocabulary: either it can go, or a rule names another one by "
                + "mistake."
        );

    /// <summary>FC0108: capture not used.</summary>
    public static DiagnosticDescription UnusedCapture { get; } =
        Warning(
            "FC0108",
            "capture not used",
            "The capture is neither the value, nor the time, nor part of the fact key. A name that "
                + "begins with '_' says that it is only to be there."
        );

    /// <summary>FC0109: unknown rule.</summary>
    public static DiagnosticDescription UnknownRule { get; } =
        Error("FC0109", "unknown rule", "A constraint names rules by their ids.");

    /// <summary>FC0110: unknown member.</summary>
    public static DiagnosticDescription UnknownMember { get; } =
        Error("FC0110", "unknown member", "refines: names another member of the same vocabulary.");

    /// <summary>FC0111: member defined twice.</summary>
    public static DiagnosticDescription MemberTwice { get; } =
        Error("FC0111", "member defined twice", "Two members of a vocabulary have the same name.");

    /// <summary>FC0112: name of a kind of value.</summary>
    public static DiagnosticDescription NameOfKind { get; } =
        Error(
            "FC0112",
            "name of a kind of value",
            "A vocabulary cannot be called like a kind of value: <n:count> would have two meanings."
        );

    /// <summary>FC0113: vocabulary without words.</summary>
    public static DiagnosticDescription EmptyVocabulary { get; } =
        Error(
            "FC0113",
            "vocabulary without words",
            "A vocabulary, or a phrase of it, has no word that could be found."
        );

    /// <summary>FC0114: vocabulary without this language.</summary>
    public static DiagnosticDescription VocabularyWithoutLanguage { get; } =
        Error(
            "FC0114",
            "vocabulary without this language",
            "The pattern is for a language in which the vocabulary has no phrases, so it can never "
                + "match."
        );

    /// <summary>FC0115: phrase of two members.</summary>
    public static DiagnosticDescription PhraseOfTwo { get; } =
        Error(
            "FC0115",
            "phrase of two members",
            "One phrase names two members: a claim could not tell which of them is meant."
        );

    /// <summary>FC0116: pattern in a vocabulary.</summary>
    public static DiagnosticDescription PatternInVocabulary { get; } =
        Error(
            "FC0116",
            "pattern in a vocabulary",
            "A vocabulary has plain phrases. Choices and captures belong into patterns."
        );

    private static DiagnosticDescription[] OfNames() =>
        [
            BadName,
            UnknownVocabulary,
            UnknownCapture,
            UnknownType,
            RuleTwice,
            VocabularyTwice,
            UnusedVocabulary,
            UnusedCapture,
            UnknownRule,
            UnknownMember,
            MemberTwice,
            NameOfKind,
            EmptyVocabulary,
            VocabularyWithoutLanguage,
            PhraseOfTwo,
            PatternInVocabulary,
        ];
}
