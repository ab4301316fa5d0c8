using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>
/// Lays the members of a vocabulary on a line so that a member's interval lies inside that of the member it refines, and
/// unrelated members are disjoint (nested sets). Categories are then compared as numbers are.
/// </summary>
internal sealed class CategoryTree
{
    private readonly Dictionary<string, Interval> _places;
    private readonly ILookup<string, string> _children;
    private decimal _next;

    /// <summary>Lays out <paramref name="vocabulary"/> and the <paramref name="claimed"/> members that it does not list.</summary>
    public CategoryTree(Vocabulary? vocabulary, IEnumerable<string> claimed)
    {
        // Where no vocabulary says how a name is written, capitals tell nothing.
        _places = new(
            vocabulary is null ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal
        );
        var members = vocabulary?.Members ?? [];
        var names = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        _children = members
            .Where(member => member.Refines is { } parent && names.Contains(parent))
            .ToLookup(member => member.Refines!, member => member.Name, StringComparer.Ordinal);
        foreach (var root in members.Where(member => member.Refines is null))
        {
            Place(root.Name);
        }
        // Members that refine each other in a circle, or something that is not listed, stand for themselves.
        foreach (var rest in names.Concat(claimed).Order(StringComparer.Ordinal))
        {
            Place(rest);
        }
    }

    /// <summary>The place of a member that was listed or claimed.</summary>
    public Interval PlaceOf(string member) => _places[member];

    private void Place(string member)
    {
        if (!_places.TryAdd(member, default))
        {
            return;
        }
        var enter = _next++;
        foreach (var child in _children[member])
        {
            Place(child);
        }
        _places[member] = Interval.Closed(enter, _next++);
    }
}
