namespace FactCheck.Languages;

/// <summary>The languages that the engine reads.</summary>
public sealed class LanguageSet
{
    private const string Extension = ".yaml";

    private static readonly string[] Codes =
    [
        .. typeof(LanguageSet)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<LanguageSet> LazyDefault = new(() =>
        new LanguageSet([
            .. Codes
                .Select(Load)
                .OrderByDescending(pack => pack.IsFallback)
                .ThenBy(pack => pack.Code, StringComparer.Ordinal),
        ])
    );

    /// <summary>A set of the given packs.</summary>
    public LanguageSet(IReadOnlyList<LanguagePack> packs) => Packs = packs;

    /// <summary>The codes of the languages that ship: those that have a file in Data/. Loads no pack.</summary>
    public static IReadOnlyList<string> ShippedCodes => Codes;

    /// <summary>The packs that ship, loaded once.</summary>
    public static LanguageSet Default => LazyDefault.Value;

    /// <summary>The packs, the first of which is the fallback where no language is found.</summary>
    public IReadOnlyList<LanguagePack> Packs { get; }

    /// <summary>The pack for <paramref name="code"/>, or <see langword="null"/>.</summary>
    public LanguagePack? Find(string code) =>
        Packs.FirstOrDefault(pack =>
            string.Equals(pack.Code, code, StringComparison.OrdinalIgnoreCase)
        );

    private static LanguagePack Load(string code)
    {
        using var stream =
            typeof(LanguageSet).Assembly.GetManifestResourceStream(code + Extension)
            ?? throw new InvalidOperationException(
                $"language pack: {code}{Extension} is not in the assembly"
            );
        using var reader = new StreamReader(stream);
        return LanguagePack.Parse(reader);
    }
}
