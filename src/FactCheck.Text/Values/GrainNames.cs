namespace FactCheck.Values;

/// <summary>The names of grains in language packs, units and JSON (<c>part_of_month</c>).</summary>
public static class GrainNames
{
    private static readonly string[] Names =
    [
        "second",
        "minute",
        "hour",
        "night",
        "day",
        "weekend",
        "week",
        "part_of_month",
        "month",
        "quarter",
        "season",
        "part_of_year",
        "half",
        "schoolyear",
        "year",
        "decade",
        "century",
    ];

    /// <summary>The name of <paramref name="grain"/>.</summary>
    public static string NameOf(Grain grain) => Names[(int)grain];

    /// <summary>The grain called <paramref name="name"/>; false when there is none of that name.</summary>
    public static bool TryParse(string name, out Grain grain)
    {
        var index = Array.IndexOf(Names, name);
        grain = index < 0 ? default : (Grain)index;
        return index >= 0;
    }
}
