namespace FactCheck.Rules.Keys;

/// <summary>A way to write a short sentence of the rules language.</summary>
/// <param name="Text">An example that can be taken as it is.</param>
/// <param name="Means">What it says.</param>
public sealed record SentenceForm(string Text, string Means);
