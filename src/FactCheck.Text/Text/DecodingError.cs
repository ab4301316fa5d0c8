namespace FactCheck.Text;

/// <summary>Why a file's bytes are no text that is read.</summary>
/// <param name="Reason">In English, without the place.</param>
/// <param name="Offset">Offset of the first byte that is wrong, from 0.</param>
public sealed record DecodingError(string Reason, int Offset)
{
    /// <summary><c>reason at byte N</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Reason} at byte {Offset}");
}
