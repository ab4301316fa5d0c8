using FactCheck.Rules;

namespace FactCheck.Matching;

/// <summary>A pattern of a rule, ready to be matched.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Pattern">The pattern as bound.</param>
/// <param name="Program">The pattern as a program.</param>
/// <param name="Languages">The languages of the paragraphs that it is sought in.</param>
/// <param name="Captures">Number of captures that it binds.</param>
internal sealed record CompiledPattern(
    CompiledRule Rule,
    Pattern Pattern,
    PatternProgram Program,
    ulong Languages,
    int Captures
);
