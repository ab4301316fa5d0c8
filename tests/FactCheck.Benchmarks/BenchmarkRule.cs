using FactCheck.Rules;

namespace FactCheck.Benchmarks;

/// <summary>A rule, and what a user of other tools would write in its place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Expression">A regular expression for its pattern, without qualifiers and context.</param>
/// <param name="Phrase">Its phrase, for a search of plain strings.</param>
internal sealed record BenchmarkRule(Rule Rule, string Expression, string Phrase);
