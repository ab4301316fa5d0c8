namespace FactCheck.Values;

/// <summary>The names of value kinds in rules and JSON (<c>count</c>).</summary>
public static class ValueKindNames
{
    private static readonly string[] Names =
    [
        "count",
        "number",
        "money",
        "percent",
        "date",
        "duration",
        "ordinal",
        "age",
        "category",
    ];

    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string NameOf(ValueKind kind) => Names[(int)kind];

    /// <summary>The kind called <paramref name="name"/>; false when there is none of that name.</summary>
    public static bool TryParse(string name, out ValueKind kind)
    {
        var index = Array.IndexOf(Names, name);
        kind = index < 0 ? default : (ValueKind)index;
        return index >= 0;
    }
}
