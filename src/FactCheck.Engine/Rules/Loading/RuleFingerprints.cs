using System.Security.Cryptography;
using System.Text;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Loading;

/// <summary>Works out what tells a rule that finds other claims from one that only judges or explains them otherwise.</summary>
internal static class RuleFingerprints
{
    // Keys that say nothing of which claims are found. What is not listed counts, so that a new key is never missed.
    private static readonly string[] Judging =
    [
        "title",
        "why",
        "severity",
        "independent by",
        "check",
        "reference",
        "tests",
    ];

    /// <summary>The fingerprints by the id of the rule.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<BoundFile> files)
    {
        var fingerprints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var words = string.Join('\0', file.File.Visible.Select(seen => WordsOf(seen.File)));
            var common = Hash(words);
            foreach (var (syntax, rule) in file.Rules)
            {
                if (rule is not null)
                {
                    fingerprints.TryAdd(rule.Id, $"{common} {Hash(FindingOf(syntax))}");
                }
            }
        }
        return fingerprints;
    }

    private static string? WordsOf(ParsedFile file) =>
        TextOf(file.Syntax?.Root.Entries.Where(entry => entry.Key.Value == "vocab") ?? []);

    private static string FindingOf(RuleSyntax rule) =>
        TextOf(rule.Node!.Entries.Where(entry => !Judging.Contains(entry.Key.Value)));

    // As it is written: the same text means the same.
    private static string TextOf(IEnumerable<YamlEntry> entries) =>
        string.Join(
            '\0',
            entries.Select(entry =>
                $"{entry.Key.Value}\0{entry.Value.Span.In(entry.Key.File.Text)}"
            )
        );

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
