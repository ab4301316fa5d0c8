namespace FactCheck.Rules;

/// <summary>A pattern of a rule would take gigabytes when it is compiled.</summary>
public sealed class PatternTooLargeException()
    : InvalidOperationException("a pattern is too large to be compiled");
