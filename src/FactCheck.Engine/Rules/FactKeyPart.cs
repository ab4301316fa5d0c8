namespace FactCheck.Rules;

/// <summary>A piece of a fact key.</summary>
/// <param name="Text">Literal text, or the name of a capture.</param>
/// <param name="IsCapture">Whether it is a capture.</param>
public sealed record FactKeyPart(string Text, bool IsCapture);
