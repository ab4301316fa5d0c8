using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>The type of a rule's value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Vocabulary">The vocabulary of a category; <see langword="null"/> for other kinds.</param>
internal sealed record ValueType(ValueKind Kind, Vocabulary? Vocabulary)
{
    public static ValueType Date { get; } = new(ValueKind.Date, null);

    /// <summary>Whether it is a figure: neither a date nor a member of a vocabulary.</summary>
    public bool IsFigure => Kind is not (ValueKind.Date or ValueKind.Category);
}
