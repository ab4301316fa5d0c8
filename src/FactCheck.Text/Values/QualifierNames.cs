namespace FactCheck.Values;

/// <summary>The names of qualifiers as they stand in language packs, in JSON and in reports (<c>more-than</c>).</summary>
public static class QualifierNames
{
    private static readonly (Qualifier Qualifier, string Name)[] Names =
    [
        (Qualifier.Exact, "exact"),
        (Qualifier.MoreThan, "more-than"),
        (Qualifier.AtLeast, "at-least"),
        (Qualifier.Nearly, "nearly"),
        (Qualifier.LessThan, "less-than"),
        (Qualifier.AtMost, "at-most"),
        (Qualifier.UpTo, "up-to"),
        (Qualifier.Reached, "reached"),
        (Qualifier.About, "about"),
        (Qualifier.Range, "range"),
        (Qualifier.Order, "order"),
        (Qualifier.Few, "few"),
        (Qualifier.Vague, "vague"),
    ];

    /// <summary>The name of <paramref name="qualifier"/>.</summary>
    public static string NameOf(Qualifier qualifier) => Names[(int)qualifier].Name;

    /// <summary>The qualifier called <paramref name="name"/>; false when there is none of that name.</summary>
    public static bool TryParse(string name, out Qualifier qualifier)
    {
        var index = Array.FindIndex(
            Names,
            pair => string.Equals(pair.Name, name, StringComparison.Ordinal)
        );
        qualifier = index < 0 ? default : Names[index].Qualifier;
        return index >= 0;
    }
}
