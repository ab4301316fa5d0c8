namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // Patterns and context conditions: FC02xx.

    /// <summary>FC0201: pattern matches nothing.</summary>
    public static DiagnosticDescription EmptyPattern { get; } =
        Error(
            "FC0201",
            "pattern matches nothing",
            "Each pattern needs a word or a value that must be there; otherwise it would match "
                + "everywhere."
        );

    /// <summary>FC0202: bracket or quote not closed.</summary>
    public static DiagnosticDescription Unclosed { get; } =
        Error(
            "FC0202",
            "bracket or quote not closed",
            """'(' needs ')', '<' needs '>' and '"' needs a second one."""
        );

    /// <summary>FC0203: bracket not opened.</summary>
    public static DiagnosticDescription Unopened { get; } =
        Error("FC0203", "bracket not opened", "')' or '>' stands without its beginning.");

    /// <summary>FC0204: choice with an empty side.</summary>
    public static DiagnosticDescription EmptyChoice { get; } =
        Error(
            "FC0204",
            "choice with an empty side",
            "A choice stands in parentheses, and each of its sides has a word. What may be missing is"
                + " an option: (word)?"
        );

    /// <summary>FC0205: gap not understood.</summary>
    public static DiagnosticDescription BadGap { get; } =
        Error(
            "FC0205",
            "gap not understood",
            "A gap is '...' (up to 6 words) or '...N' (up to N words, 1 to 50)."
        );

    /// <summary>FC0206: gap at an edge.</summary>
    public static DiagnosticDescription GapAtEdge { get; } =
        Error(
            "FC0206",
            "gap at an edge",
            "A gap stands between two pieces. At the edge of a pattern it would say nothing."
        );

    /// <summary>FC0207: option without parentheses.</summary>
    public static DiagnosticDescription OptionWithoutGroup { get; } =
        Error(
            "FC0207",
            "option without parentheses",
            "'?' makes a group optional, so the word needs parentheses."
        );

    /// <summary>FC0208: pattern not understood.</summary>
    public static DiagnosticDescription PatternSyntax { get; } =
        Error(
            "FC0208",
            "pattern not understood",
            """A pattern has words, "exact words", beginnings*, (a | b), (a)?, ..., <vocabulary> and """
                + "<name:type>."
        );

    /// <summary>FC0209: captured twice.</summary>
    public static DiagnosticDescription CaptureTwice { get; } =
        Error("FC0209", "captured twice", "One match cannot keep two values under one name.");

    /// <summary>FC0210: capture with two types.</summary>
    public static DiagnosticDescription CaptureKinds { get; } =
        Error("FC0210", "capture with two types", "A name has one type in all patterns of a rule.");

    /// <summary>FC0211: capture may be missing.</summary>
    public static DiagnosticDescription CaptureMayMiss { get; } =
        Error(
            "FC0211",
            "capture may be missing",
            "The value, the time and the captures of the fact key must be there in each match of each"
                + " pattern."
        );

    /// <summary>FC0212: capture in a condition.</summary>
    public static DiagnosticDescription CaptureInContext { get; } =
        Error(
            "FC0212",
            "capture in a condition",
            "Conditions only say what stands around a match. Values are captured in find."
        );

    /// <summary>FC0213: any order: number of pieces.</summary>
    public static DiagnosticDescription AnyOrderPieces { get; } =
        Error("FC0213", "any order: number of pieces", "any order: has 2 to 8 patterns.");

    /// <summary>FC0214: scope not understood.</summary>
    public static DiagnosticDescription BadScope { get; } =
        Error(
            "FC0214",
            "scope not understood",
            "A condition ends with in same sentence, in same paragraph, in same article or within N "
                + "sentences."
        );

    /// <summary>FC0215: pattern too large.</summary>
    public static DiagnosticDescription TooLargePattern { get; } =
        Error(
            "FC0215",
            "pattern too large",
            "A sentence of the rules language has a limit of length and of nesting."
        );

    /// <summary>FC0216: pattern without a word.</summary>
    public static DiagnosticDescription NoWord { get; } =
        Warning(
            "FC0216",
            "pattern without a word",
            "A pattern of values alone matches every such value of the corpus."
        );

    /// <summary>FC0217: unless forbids the pattern.</summary>
    public static DiagnosticDescription UnlessInPattern { get; } =
        Warning(
            "FC0217",
            "unless forbids the pattern",
            "What the pattern needs is forbidden by unless, so it can never match."
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
