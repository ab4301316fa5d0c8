using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>Words the nearest known name as a mend.</summary>
internal static class Suggestion
{
    private const int MaxListed = 8;

    /// <summary><c>did you mean 'x'?</c>, or the known names when none is near and they are few.</summary>
    public static Mend? Of(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (NearestName.Of(name, names) is { } nearest)
        {
            return Mend.DidYouMean(nearest);
        }
        return names.Count is > 0 and <= MaxListed
            ? $"known are: {string.Join(", ", names)}"
            : null;
    }
}
