using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>The names of value kinds as they stand in captures, and as messages say them.</summary>
internal static class KindNames
{
    private static readonly (ValueKind Kind, string Name, string InWords)[] Names =
    [
        (ValueKind.Count, "count", "a count"),
        (ValueKind.Number, "number", "a number"),
        (ValueKind.Money, "money", "an amount of money"),
        (ValueKind.Percent, "percent", "a percentage"),
        (ValueKind.Date, "date", "a date"),
        (ValueKind.Duration, "duration", "a duration"),
        (ValueKind.Ordinal, "ordinal", "an ordinal"),
        (ValueKind.Age, "age", "an age"),
        (ValueKind.Category, "category", "a member of a vocabulary"),
    ];

    /// <summary>Names that can stand behind the colon of a capture.</summary>
    public static IReadOnlyList<string> Capturable { get; } =
    [.. Names.Where(item => item.Kind != ValueKind.Category).Select(item => item.Name)];

    public static ValueKind? Find(string name)
    {
        foreach (var item in Names)
        {
            if (item.Name == name && item.Kind != ValueKind.Category)
            {
                return item.Kind;
            }
        }
        return null;
    }

    public static string NameOf(ValueKind kind) => Names[(int)kind].Name;

    public static string InWords(ValueKind kind) => Names[(int)kind].InWords;
}
