namespace FactCheck.Text;

/// <summary>A range as programs count it (SARIF, the language server protocol): columns are UTF-16 units.</summary>
/// <param name="StartLine">Line of its first unit, from 1.</param>
/// <param name="StartColumn">Column of its first unit, from 1.</param>
/// <param name="EndLine">Line of its end, from 1.</param>
/// <param name="EndColumn">Column behind its last unit, from 1.</param>
public readonly record struct UnitRange(int StartLine, int StartColumn, int EndLine, int EndColumn);
