using System.Collections.Concurrent;
using FactCheck.Claims;
using FactCheck.Claims.Cues;
using FactCheck.Consistency.Gathering;
using FactCheck.Rules;

namespace FactCheck.Consistency.Sources;

/// <summary>
/// Joins the names of one outlet, as publisher and as cited origin, by the <c>sources</c> vocabulary of the rules. Claims that
/// were extracted with it have the common names already; those of other programs get them here.
/// </summary>
internal sealed class SourceAliases
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The aliases of <paramref name="sources"/>, which may be none.</summary>
    public SourceAliases(Vocabulary? sources)
    {
        foreach (var member in sources?.Members ?? [])
        {
            foreach (var (_, phrase) in member.Phrases.Append((null, member.Name)))
            {
                _names.TryAdd(OutletNames.KeyOf(phrase), member.Name);
            }
        }
    }

    /// <summary><paramref name="state"/> with the common names; the same state where there are no aliases.</summary>
    public FactState Of(FactState state)
    {
        if (_names.Count == 0)
        {
            return state;
        }
        var named = new FactState(state.Fact);
        foreach (var claim in state.Claims)
        {
            named.Add(Of(claim));
        }
        return named;
    }

    private Claim Of(Claim claim)
    {
        var (source, origin) = (NameOf(claim.Source), NameOf(claim.Origin));
        return ReferenceEquals(source, claim.Source) && ReferenceEquals(origin, claim.Origin)
            ? claim
            : claim with
            {
                Source = source,
                Origin = origin,
            };
    }

    // A name that is not known, or is the common one, comes back as the same object.
    private string? NameOf(string? name)
    {
        if (name is null)
        {
            return null;
        }
        var common = _known.GetOrAdd(
            name,
            alias => _names.GetValueOrDefault(OutletNames.KeyOf(alias), alias)
        );
        return string.Equals(common, name, StringComparison.Ordinal) ? name : common;
    }
}
