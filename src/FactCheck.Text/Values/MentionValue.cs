namespace FactCheck.Values;

/// <summary>What a mention says: a <see cref="Quantity"/>, a <see cref="DateValue"/> or a <see cref="CategoryValue"/>.</summary>
/// <param name="Kind">The kind of value.</param>
public abstract record MentionValue(ValueKind Kind)
{
    /// <summary>
    /// Where the value lies on the line; <see langword="null"/> when it cannot be placed there (a category, or a date
    /// whose year is not known).
    /// </summary>
    public abstract Interval? Line { get; }
}
