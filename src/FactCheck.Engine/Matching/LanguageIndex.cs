namespace FactCheck.Matching;

/// <summary>Gives each language that the rules name a bit, so that sets of languages are compared as integers.</summary>
/// <remarks>Bit 0 stands for all languages that no rule names.</remarks>
internal sealed class LanguageIndex
{
    /// <summary>The set of all languages.</summary>
    public const ulong All = ulong.MaxValue;

    private readonly List<string> _codes = [];

    /// <summary>The set that a rule means by <paramref name="code"/>; all when it is <see langword="null"/>.</summary>
    public ulong Add(string? code)
    {
        if (code is null)
        {
            return All;
        }
        if (BitOf(code) == 1)
        {
            if (_codes.Count == 63)
            {
                throw new InvalidOperationException("rules may name at most 63 languages");
            }
            _codes.Add(code);
        }
        return BitOf(code);
    }

    /// <summary>The bit of a paragraph's language.</summary>
    public ulong BitOf(string code)
    {
        for (var i = 0; i < _codes.Count; i++)
        {
            if (string.Equals(_codes[i], code, StringComparison.OrdinalIgnoreCase))
            {
                return 2UL << i;
            }
        }
        return 1;
    }
}
