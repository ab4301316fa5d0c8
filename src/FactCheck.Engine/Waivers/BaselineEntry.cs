using FactCheck.Consistency;
using FactCheck.Rules.Reading;

namespace FactCheck.Waivers;

/// <summary>A finding that was accepted.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Verdict">How grave it was. When it becomes graver it is a new finding.</param>
/// <param name="Node">Where it is written; <see langword="null"/> for one that is not yet.</param>
internal sealed record BaselineEntry(FindingKey Key, Verdict Verdict, YamlNode? Node)
{
    /// <summary>Whether a finding of this key and <paramref name="verdict"/> was accepted.</summary>
    public bool Covers(Verdict verdict) => verdict >= Verdict;
}
