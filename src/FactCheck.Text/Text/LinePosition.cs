namespace FactCheck.Text;

/// <summary>A place in a file as an editor shows it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters that a person sees (text elements), from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
