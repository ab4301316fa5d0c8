using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Authoring;

/// <summary>A figure or date of a sentence that a rule could be about.</summary>
/// <param name="Number">Its number in the order of the text, from 1.</param>
/// <param name="Text">Its words, qualifier included.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Mention">The value.</param>
public sealed record DraftValue(int Number, string Text, int Sentence, Mention Mention)
{
    // Counts of known things and amounts of money are what news gets wrong; a date is often only when something was said.
    private static readonly ValueKind[] Order =
    [
        ValueKind.Count,
        ValueKind.Money,
        ValueKind.Percent,
        ValueKind.Date,
        ValueKind.Duration,
        ValueKind.Age,
        ValueKind.Number,
        ValueKind.Ordinal,
    ];

    /// <summary>How well it can be checked, for choosing one; larger is better. A heuristic.</summary>
    public int Checkability =>
        (2 * (Order.Length - Array.IndexOf(Order, Mention.Kind)))
        + Mention.Value switch
        {
            Quantity { Written: null } => -Order.Length,
            Quantity { Written: <= 2 } => -Order.Length,
            Quantity { Kind: ValueKind.Count, Unit: null } => -2,
            Quantity => 1,
            DateValue { Grain: Grain.Day, Open: not "" } => 1,
            DateValue { Open: "" } => -Order.Length,
            _ => 0,
        };
}
