namespace FactCheck.Values;

/// <summary>A member of a vocabulary.</summary>
/// <param name="Vocabulary">Name of the vocabulary.</param>
/// <param name="Member">The member's canonical name.</param>
public sealed record CategoryValue(string Vocabulary, string Member)
    : MentionValue(ValueKind.Category)
{
    /// <inheritdoc/>
    public override Interval? Line => null;
}
