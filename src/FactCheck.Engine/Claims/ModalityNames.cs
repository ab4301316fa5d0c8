namespace FactCheck.Claims;

/// <summary>The names of modalities in JSON and reports.</summary>
public static class ModalityNames
{
    private static readonly string[] Names =
    [
        "asserted",
        "attributed",
        "hedged",
        "proposed",
        "denied",
    ];

    /// <summary>The name of <paramref name="modality"/>.</summary>
    public static string NameOf(Modality modality) => Names[(int)modality];

    /// <summary>The modality called <paramref name="name"/>; false when there is none of that name.</summary>
    public static bool TryParse(string name, out Modality modality)
    {
        var index = Array.IndexOf(Names, name);
        modality = index < 0 ? default : (Modality)index;
        return index >= 0;
    }
}
