using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>A state of a pattern program: what is taken next.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Operand">A word's number, a gap's width, or an index into one of the program's lists.</param>
/// <param name="Next">The state behind it; lower than its own, so that programs have no loops.</param>
/// <param name="Source">The piece of the pattern that it was made from; <see langword="null"/> for glue.</param>
internal readonly record struct Instruction(
    Operation Operation,
    int Operand,
    int Next,
    PatternNode? Source
);
