using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>The captures of all patterns of a rule.</summary>
internal sealed class CaptureTable
{
    private readonly Dictionary<string, CaptureSite> _sites = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private CaptureTable(IReadOnlyList<BoundPattern> patterns)
    {
        foreach (var site in patterns.SelectMany(pattern => pattern.Sites))
        {
            _sites.TryAdd(site.Capture.Name, site);
        }
        Sure =
        [
            .. _sites.Keys.Where(name =>
                patterns.All(pattern =>
                    PatternShape.SureCaptures(pattern.Pattern.Root).Contains(name)
                )
            ),
        ];
    }

    /// <summary>All names, in the order in which they are first written.</summary>
    public IEnumerable<string> Names => _sites.Keys;

    /// <summary>Names that every match of every pattern captures.</summary>
    public IReadOnlyList<string> Sure { get; }

    /// <summary>The captures; <see langword="null"/> when a name stands for two kinds, which is reported.</summary>
    public static CaptureTable? From(IReadOnlyList<BoundPattern> patterns)
    {
        var table = new CaptureTable(patterns);
        foreach (var site in patterns.SelectMany(pattern => pattern.Sites))
        {
            var first = table._sites[site.Capture.Name].Capture;
            if (TypeOf(first) != TypeOf(site.Capture))
            {
                site.Report(
                    DiagnosticCatalog.CaptureKinds,
                    $"<{site.Capture.Name}> is '{TypeOf(site.Capture)}' here and '{TypeOf(first)}' before",
                    "one name has one type in a rule"
                );
                return null;
            }
        }
        return table;
    }

    /// <summary>The capture called <paramref name="name"/>, which counts as used from now on.</summary>
    public PatternNode.Capture? Use(string name)
    {
        _used.Add(name);
        return _sites.GetValueOrDefault(name)?.Capture;
    }

    public CaptureSite Site(string name) => _sites[name];

    /// <summary>Reports captures that nothing uses. A name that begins with <c>_</c> says that this is meant.</summary>
    public void ReportUnused()
    {
        foreach (var (name, site) in _sites)
        {
            if (!_used.Contains(name) && !name.StartsWith('_'))
            {
                site.Report(
                    DiagnosticCatalog.UnusedCapture,
                    $"<{name}> is captured and not used",
                    new Mend(
                        $"use it in value, as of or fact, or call it <_{name}:{TypeOf(site.Capture)}>"
                    )
                    {
                        Replacement = $"<_{name}:{TypeOf(site.Capture)}>",
                    }
                );
            }
        }
    }

    private static string TypeOf(PatternNode.Capture capture) =>
        capture.Vocabulary?.Name ?? KindNames.NameOf(capture.Kind);
}
