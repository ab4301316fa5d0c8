namespace FactCheck.Consistency;

/// <summary>How many speak.</summary>
/// <param name="Origins">Independent voices.</param>
/// <param name="Publishers">Publishers (an article without a known one counts for itself).</param>
/// <param name="Mentions">Claims.</param>
public sealed record Support(int Origins, int Publishers, int Mentions);
