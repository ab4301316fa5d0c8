namespace FactCheck.Languages;

/// <summary>The languages that the engine reads.</summary>
public sealed class LanguageSet
{
    // The one list of languages: a new one is its file in Data/ and its code here.
    private static readonly string[] Codes = ["vi", "en"];

    private static readonly Lazy<LanguageSet> LazyDefault = new(() =>
        new LanguageSet([.. Codes.Select(Load)])
    );

    /// <summary>A set of the given packs.</summary>
    public LanguageSet(IReadOnlyList<LanguagePack> packs) => Packs = packs;

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
            typeof(LanguageSet).Assembly.GetManifestResourceStream($"{code}.yaml")
            ?? throw new InvalidOperationException(
                $"language pack: {code}.yaml is not in the assembly"
            );
        using var reader = new StreamReader(stream);
        return LanguagePack.Parse(reader);
    }
}
