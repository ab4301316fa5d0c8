namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // References, tests and constraints: FC04xx.

    /// <summary>FC0401: reference without a time.</summary>
    public static DiagnosticDescription ReferenceWithoutTime { get; } =
        Error(
            "FC0401",
            "reference without a time",
            "A figure that changes with time can only be compared with what held at that time."
        );

    /// <summary>FC0402: test without a text.</summary>
    public static DiagnosticDescription TestText { get; } =
        Error(
            "FC0402",
            "test without a text",
            "A test has one text, under the code of its language."
        );

    /// <summary>FC0403: nothing among values.</summary>
    public static DiagnosticDescription NothingAmongValues { get; } =
        Error("FC0403", "nothing among values", "A test expects nothing, or values.");

    /// <summary>FC0404: constraint not understood.</summary>
    public static DiagnosticDescription ConstraintSyntax { get; } =
        Error(
            "FC0404",
            "constraint not understood",
            "A constraint is A before B, A after B, A at most B, A at least B or A within 3 days of "
                + "B, with ids of rules."
        );

    /// <summary>FC0405: facts cannot be compared.</summary>
    public static DiagnosticDescription ConstraintKinds { get; } =
        Error(
            "FC0405",
            "facts cannot be compared",
            "Dates come before or after one another, figures are at most or at least another one."
        );

    /// <summary>FC0406: constraints in a circle.</summary>
    public static DiagnosticDescription ConstraintCircle { get; } =
        Error(
            "FC0406",
            "constraints in a circle",
            "The constraints say that each of some dates comes before the others."
        );

    /// <summary>FC0407: constraint with itself.</summary>
    public static DiagnosticDescription ConstraintWithItself { get; } =
        Error("FC0407", "constraint with itself", "A fact is compared with itself.");

    /// <summary>FC0408: not a fact of this rule.</summary>
    public static DiagnosticDescription ReferenceFact { get; } =
        Error(
            "FC0408",
            "not a fact of this rule",
            "Where the fact key has captures, a reference names the filled key; a test may. It must "
                + "have the form of the key."
        );

    private static DiagnosticDescription[] OfEvidence() =>
        [
            ReferenceWithoutTime,
            TestText,
            NothingAmongValues,
            ConstraintSyntax,
            ConstraintKinds,
            ConstraintCircle,
            ConstraintWithItself,
            ReferenceFact,
        ];
}
