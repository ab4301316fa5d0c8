namespace FactCheck.Rules.Keys;

/// <summary>The short sentences of the rules language by example, for the schema and the editor.</summary>
public static class SentenceForms
{
    /// <summary>Checks, each form once.</summary>
    public static IReadOnlyList<SentenceForm> Checks { get; } =
    [
        new("agrees", "all claims share a value"),
        new(
            "agrees within 10%",
            "no two are farther apart: the larger is at most 10% above the smaller"
        ),
        new("agrees within 3 days", "no two dates are farther apart"),
        new("agrees on the same day", "claims that speak of the same day do"),
        new("agrees in the same month", "claims that speak of the same month do"),
        new("agrees in the same year", "claims that speak of the same year do"),
        new("agrees, allow rounding", "an unqualified round figure may be rounded"),
        new("never decreases", "a running total: a later figure may not be lower"),
        new("never decreases, allow 5%", "a small step back is allowed"),
        new("never increases", "what is left: a later figure may not be higher"),
        new("is 5", "each claim fits this value"),
        new("is 5 to 10", "each claim lies in this range"),
        new("is at least 5", "no claim is lower"),
        new("is at most 10", "no claim is higher"),
        new("matches reference", "each claim fits the reference"),
        new("matches reference, allow 10%", "each claim fits the reference, widened by this"),
        new("needs 2 independent sources", "at least two voices that do not copy each other"),
        new("stale after 30 days", "when an old figure that is repeated becomes a finding"),
    ];

    /// <summary>Where a condition of <c>near</c> and <c>unless</c> is sought.</summary>
    public static IReadOnlyList<SentenceForm> Scopes { get; } =
    [
        new("in same sentence", "in the sentence of the match"),
        new("in same paragraph", "in its paragraph"),
        new("in same article", "anywhere in the article"),
        new("within 2 sentences", "at most two sentences before or after"),
    ];

    /// <summary>What time a claim speaks of.</summary>
    public static IReadOnlyList<SentenceForm> AsOf { get; } =
    [
        new("published", "the day its article was published"),
        new("<d>", "the captured date"),
        new(
            "<d> or published",
            "the captured date where there is one, else the day of publication"
        ),
    ];

    /// <summary>How two facts may relate.</summary>
    public static IReadOnlyList<SentenceForm> Relations { get; } =
    [
        new("before", "the first date is the earlier one"),
        new("after", "the first date is the later one"),
        new("within 3 days of", "the two dates lie no further apart"),
        new("at most", "the first figure is not greater"),
        new("at least", "the first figure is not smaller"),
    ];

    /// <summary>The kinds of values that a capture can have.</summary>
    public static IReadOnlyList<SentenceForm> Kinds { get; } =
    [
        new("count", "a number of things"),
        new("number", "any bare number, fraction or multiple"),
        new("money", "an amount of money"),
        new("percent", "a percentage"),
        new("date", "a date, a period, a clock time"),
        new("duration", "a length of time"),
        new("ordinal", "a position"),
        new("age", "an age"),
    ];
}
