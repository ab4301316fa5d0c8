namespace FactCheck.Rules;

/// <summary>All rules of a run, bound and typed. Immutable, shared by threads.</summary>
/// <param name="Rules">The rules in the order of files and lines.</param>
/// <param name="Constraints">The relations between their facts.</param>
/// <param name="Sources">
/// The <c>sources</c> vocabulary: outlets and agencies with their aliases; <see langword="null"/> when no file has one.
/// </param>
public sealed record RuleSet(
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Constraint> Constraints,
    Vocabulary? Sources
);
