namespace FactCheck.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters (with their marks and apostrophes inside): <c>người</c>, <c>don't</c>.</summary>
    Word,

    /// <summary>Digits, also fullwidth ones, with <c>. , : /</c> and dashes (<c>- – — ‑ −</c>) only between two digits: <c>220.000</c>, <c>13-14/10</c>, <c>10:30</c>.</summary>
    Number,

    /// <summary>Letters and digits in one run: <c>15h30</c>, <c>5G</c>, <c>5,3k</c>, <c>H5N1</c>.</summary>
    Mixed,

    /// <summary>One other character that is not white space. It counts as no word.</summary>
    Punctuation,
}
