using FactCheck.Consistency.Wording;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Rendering.Explanations;

/// <summary>How a value was read and resolved, in one line.</summary>
internal static class ExplainedValue
{
    /// <summary>The line.</summary>
    /// <param name="mention">The value.</param>
    /// <param name="text">The text that it lies in.</param>
    /// <param name="wanted">The kind that a rule wants, to say so of others; <see langword="null"/> to say nothing.</param>
    public static string Of(Mention mention, string text, ValueKind? wanted)
    {
        var kind = ValueKindNames.NameOf(mention.Kind);
        var other =
            wanted is { } rule && !Fits(mention.Value, rule)
                ? $"; the rule's value is a {ValueKindNames.NameOf(rule)}"
                : "";
        return $"“{mention.Span.In(text)}” is a {kind}: {ValueText.Of(mention.Value)}{Detail(mention.Value)}{other}";
    }

    // A count is a number, and a number without a unit counts what the pattern names.
    private static bool Fits(MentionValue value, ValueKind wanted) =>
        value.Kind == wanted
        || (wanted == ValueKind.Number && value.Kind == ValueKind.Count)
        || (wanted == ValueKind.Count && value is Quantity { Kind: ValueKind.Number, Unit: null });

    private static string Detail(MentionValue value) =>
        value switch
        {
            Quantity quantity => Detail(quantity),
            DateValue date => Detail(date),
            _ => "",
        };

    private static string Detail(Quantity quantity)
    {
        var plain = ValueText.Of(quantity);
        var meant = ValueText.Of(quantity.Hard, quantity.Kind, quantity.Unit);
        return quantity.Qualifier == Qualifier.Exact || plain == meant
            ? ""
            : $", which means {meant}";
    }

    private static string Detail(DateValue date)
    {
        var detail = date is { Inferred: not DateComponents.None, InferredFrom: { } source }
            ? $" ({Names(date.Inferred)} inferred from {source})"
            : "";
        return date.Warning is { } warning ? $"{detail}; {warning}" : detail;
    }

    private static string Names(DateComponents components)
    {
        var names = new[]
        {
            (Component: DateComponents.Year, Name: "year"),
            (Component: DateComponents.Month, Name: "month"),
            (Component: DateComponents.Day, Name: "day"),
        }
            .Where(pair => components.HasFlag(pair.Component))
            .Select(pair => pair.Name)
            .ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
