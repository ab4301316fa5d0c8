namespace FactCheck.Rules;

/// <summary>What time a rule's claims speak of.</summary>
/// <param name="Capture">The captured date that tells; <see langword="null"/> for the publication date alone.</param>
/// <param name="OrPublished">Whether the publication date stands in where the capture is missing.</param>
public sealed record AsOfRule(string? Capture, bool OrPublished)
{
    /// <summary><c>as of: published</c>.</summary>
    public static AsOfRule Published { get; } = new(null, true);
}
