namespace FactCheck.Rules;

public static partial class DiagnosticCatalog
{
    // Patterns and context conditions: FC02xx.

    /// <summary>FC0201: pattern matches nothing.</summary>
    public static DiagnosticDescription EmptyPattern { get; } =
        Error(
            "FC0201",
            "pattern matches nothing",
            "Each pattern needs a word or a value that must be there; otherwise it would match "
                + "everywhere.",
            "en: (killed)?",
            "en: killed"
        );

    /// <summary>FC0202: bracket or quote not closed.</summary>
    public static DiagnosticDescription Unclosed { get; } =
        Error(
            "FC0202",
            "bracket or quote not closed",
            """'(' needs ')', '<' needs '>' and '"' needs a second one.""",
            "en: (killed | dead <n:count>",
            "en: (killed | dead) <n:count>"
        );

    /// <summary>FC0203: bracket not opened.</summary>
    public static DiagnosticDescription Unopened { get; } =
        Error(
            "FC0203",
            "bracket not opened",
            "')' or '>' stands without its beginning.",
            "en: killed | dead) <n:count>",
            "en: (killed | dead) <n:count>"
        );

    /// <summary>FC0204: choice with an empty side.</summary>
    public static DiagnosticDescription EmptyChoice { get; } =
        Error(
            "FC0204",
            "choice with an empty side",
            "A choice stands in parentheses, and each of its sides has a word. What may be missing is"
                + " an option: (word)?",
            "en: (killed | ) people",
            "en: (killed)? people"
        );

    /// <summary>FC0205: gap not understood.</summary>
    public static DiagnosticDescription BadGap { get; } =
        Error(
            "FC0205",
            "gap not understood",
            "A gap is '...' (up to 6 words) or '...N' (up to N words, 1 to 50).",
            "en: killed ...0 people",
            "en: killed ...3 people"
        );

    /// <summary>FC0206: gap at an edge.</summary>
    public static DiagnosticDescription GapAtEdge { get; } =
        Error(
            "FC0206",
            "gap at an edge",
            "A gap stands between two pieces. At the edge of a pattern it would say nothing.",
            "en: ... <n:count> people",
            "en: <n:count> people"
        );

    /// <summary>FC0207: option without parentheses.</summary>
    public static DiagnosticDescription OptionWithoutGroup { get; } =
        Error(
            "FC0207",
            "option without parentheses",
            "'?' makes a group optional, so the word needs parentheses.",
            "vi: người đã? chết",
            "vi: người (đã)? chết"
        );

    /// <summary>FC0208: pattern not understood.</summary>
    public static DiagnosticDescription PatternSyntax { get; } =
        Error(
            "FC0208",
            "pattern not understood",
            """A pattern has words, "exact words", beginnings*, (a | b), (a)?, ..., <vocabulary> and """
                + "<name:type>.",
            "en: [killed|dead] people",
            "en: (killed | dead) people"
        );

    /// <summary>FC0209: captured twice.</summary>
    public static DiagnosticDescription CaptureTwice { get; } =
        Error(
            "FC0209",
            "captured twice",
            "One match cannot keep two values under one name.",
            "en: <n:count> of <n:count> people",
            "en: <n:count> of <total:count> people"
        );

    /// <summary>FC0210: capture with two types.</summary>
    public static DiagnosticDescription CaptureKinds { get; } =
        Error(
            "FC0210",
            "capture with two types",
            "A name has one type in all patterns of a rule.",
            """
            vi: <x:count> người
            en: in <x:date>
            """,
            """
            vi: <n:count> người
            en: <n:count> people
            """
        );

    /// <summary>FC0211: capture may be missing.</summary>
    public static DiagnosticDescription CaptureMayMiss { get; } =
        Error(
            "FC0211",
            "capture may be missing",
            "The value, the time and the captures of the fact key must be there in each match of each"
                + " pattern.",
            "en: killed (<n:count>)?",
            "en: killed <n:count>"
        );

    /// <summary>FC0212: capture in a condition.</summary>
    public static DiagnosticDescription CaptureInContext { get; } =
        Error(
            "FC0212",
            "capture in a condition",
            "Conditions only say what stands around a match. Values are captured in find.",
            "near: <d:date> in same sentence",
            "en: <n:count> people ... <d:date>"
        );

    /// <summary>FC0213: any order: number of pieces.</summary>
    public static DiagnosticDescription AnyOrderPieces { get; } =
        Error(
            "FC0213",
            "any order: number of pieces",
            "any order: has 2 to 8 patterns.",
            "any order: [<n:count> people]",
            "any order: [<n:count> people, killed]"
        );

    /// <summary>FC0214: scope not understood.</summary>
    public static DiagnosticDescription BadScope { get; } =
        Error(
            "FC0214",
            "scope not understood",
            "A condition ends with in same sentence, in same paragraph, in same article or within N "
                + "sentences.",
            "near: war in same paragrah",
            "near: war in same paragraph"
        );

    /// <summary>FC0215: pattern too large.</summary>
    public static DiagnosticDescription TooLargePattern { get; } =
        Error(
            "FC0215",
            "pattern too large",
            "A sentence of the rules language has a limit of length and of nesting.",
            "a pattern of 5 000 characters",
            "a vocabulary for its words"
        );

    /// <summary>FC0216: pattern without a word.</summary>
    public static DiagnosticDescription NoWord { get; } =
        Warning(
            "FC0216",
            "pattern without a word",
            "A pattern of values alone matches every such value of the corpus.",
            "en: <n:percent>",
            "en: growth of <n:percent>"
        );

    /// <summary>FC0217: unless forbids the pattern.</summary>
    public static DiagnosticDescription UnlessInPattern { get; } =
        Warning(
            "FC0217",
            "unless forbids the pattern",
            "What the pattern needs is forbidden by unless, so it can never match.",
            """
            en: <n:count> killed today
            unless: today in same sentence
            """,
            """
            en: <n:count> killed
            unless: today in same sentence
            """
        );

    private static DiagnosticDescription[] OfPatterns() =>
        [
            EmptyPattern,
            Unclosed,
            Unopened,
            EmptyChoice,
            BadGap,
            GapAtEdge,
            OptionWithoutGroup,
            PatternSyntax,
            CaptureTwice,
            CaptureKinds,
            CaptureMayMiss,
            CaptureInContext,
            AnyOrderPieces,
            BadScope,
            TooLargePattern,
            NoWord,
            UnlessInPattern,
        ];
}
