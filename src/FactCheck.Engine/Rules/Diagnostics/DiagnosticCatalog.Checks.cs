namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // Checks, values and keys of a rule: FC03xx.

    /// <summary>FC0301: check not understood.</summary>
    public static DiagnosticDescription CheckSyntax { get; } =
        Error(
            "FC0301",
            "check not understood",
            "Checks are short sentences: agrees, never decreases, is X, matches reference, needs N "
                + "independent sources, stale after N days."
        );

    /// <summary>FC0302: check does not fit the value.</summary>
    public static DiagnosticDescription CheckKind { get; } =
        Error(
            "FC0302",
            "check does not fit the value",
            "Only figures grow and shrink. Dates and members of a vocabulary agree or not."
        );

    /// <summary>FC0303: value not understood.</summary>
    public static DiagnosticDescription UnreadableValue { get; } =
        Error(
            "FC0303",
            "value not understood",
            "Values are written as in an article: more than 220,000; 30 September 2015; tháng 9-2015."
        );

    /// <summary>FC0304: value of another kind.</summary>
    public static DiagnosticDescription WrongKind { get; } =
        Error(
            "FC0304",
            "value of another kind",
            "The value is not of the kind that the rule captures."
        );

    /// <summary>FC0305: which capture is the value?.</summary>
    public static DiagnosticDescription NoValue { get; } =
        Error(
            "FC0305",
            "which capture is the value?",
            "Without value: the patterns must have exactly one capture that stands in all of them and"
                + " is neither the time nor part of the fact key."
        );

    /// <summary>FC0306: time is no date.</summary>
    public static DiagnosticDescription AsOfKind { get; } =
        Error("FC0306", "time is no date", "as of: needs a captured date.");

    /// <summary>FC0307: as of not understood.</summary>
    public static DiagnosticDescription AsOfSyntax { get; } =
        Error("FC0307", "as of not understood", "as of: is published, <d>, or <d> or published.");

    /// <summary>FC0308: fact key not understood.</summary>
    public static DiagnosticDescription FactSyntax { get; } =
        Error(
            "FC0308",
            "fact key not understood",
            "A fact key is text with captures in angle brackets."
        );

    /// <summary>FC0309: check given twice.</summary>
    public static DiagnosticDescription CheckTwice { get; } =
        Error(
            "FC0309",
            "check given twice",
            "The same check stands twice, or two checks leave nothing to change."
        );

    /// <summary>FC0310: no reference to match.</summary>
    public static DiagnosticDescription NoReference { get; } =
        Error(
            "FC0310",
            "no reference to match",
            "matches reference compares with the references of the rule, and it has none."
        );

    /// <summary>FC0311: tolerance does not fit.</summary>
    public static DiagnosticDescription BadTolerance { get; } =
        Error(
            "FC0311",
            "tolerance does not fit",
            "Figures have a share (10%), an amount (5) or rounding; dates a number of days; members "
                + "of a vocabulary none."
        );

    /// <summary>FC0312: not a range.</summary>
    public static DiagnosticDescription BadRange { get; } =
        Error(
            "FC0312",
            "not a range",
            "is X to Y needs two values of one unit, the smaller first."
        );

    /// <summary>FC0313: stale after does nothing.</summary>
    public static DiagnosticDescription UselessStale { get; } =
        Warning(
            "FC0313",
            "stale after does nothing",
            "Only a counter, or a fact that agrees by day, month or year, can become stale."
        );

    /// <summary>FC0314: dates compared by the day of publication.</summary>
    public static DiagnosticDescription WindowOfDates { get; } =
        Warning(
            "FC0314",
            "dates compared by the day of publication",
            "On the same day, in the same month and in the same year say which claims are compared:"
                + " those that speak of the same time. Where the value is a date, that is hardly meant."
        );

    private static DiagnosticDescription[] OfChecks() =>
        [
            CheckSyntax,
            CheckKind,
            UnreadableValue,
            WrongKind,
            NoValue,
            AsOfKind,
            AsOfSyntax,
            FactSyntax,
            CheckTwice,
            NoReference,
            BadTolerance,
            BadRange,
            UselessStale,
            WindowOfDates,
        ];
}
