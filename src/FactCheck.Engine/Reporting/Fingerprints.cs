using System.Security.Cryptography;
using System.Text;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>
/// Gives each finding a name that stays when its article or its rule file is edited elsewhere, so that hosts know it again.
/// </summary>
/// <remarks>
/// It is made of rule, fact, verdict, and article and quote of the accused claims; no line, no offset, no wording of ours.
/// Who stands against the accused is left out: that changes with every article that joins. Findings that are alike in all
/// of it are told apart by counting them. They stand beside each other in a report, whose findings are in the order of
/// level, verdict and fact; so what was counted is forgotten where one of these changes, and no table grows.
/// </remarks>
/// <param name="roots">Gives articles their names.</param>
internal sealed class Fingerprints(CorpusRoots roots)
{
    private const int Bytes = 16;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private (Severity Level, Verdict Verdict, string Fact) _group;

    /// <summary>The fingerprint of the next finding of a report, which are to be asked for one after the other: 32 hexadecimal digits.</summary>
    public string Next(Finding finding)
    {
        var group = (finding.Level, finding.Verdict, finding.Fact);
        if (group != _group)
        {
            _group = group;
            _seen.Clear();
        }

        var hash = Hash(KeyOf(finding));
        var before = _seen.GetValueOrDefault(hash);
        _seen[hash] = before + 1;
        return before == 0 ? hash : Hash(FormattableString.Invariant($"{hash} {before}"));
    }

    /// <summary>The fingerprint of something with <paramref name="key"/> that is no finding.</summary>
    public static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));

    private string KeyOf(Finding finding)
    {
        var key = new StringBuilder();
        Add(key, finding.Rule?.Id);
        Add(key, finding.Fact);
        Add(key, VerdictNames.NameOf(finding.Verdict));
        if (finding.Level > finding.Rule?.Severity)
        {
            // Another rule, which it is related to, is graver; alike findings of two levels do not stand beside each other.
            Add(key, ReportNames.Of(finding.Level));
        }

        var accused = finding.Claims.Any(claim => claim.Part == ClaimPart.Against)
            ? finding.Claims.Where(claim => claim.Part == ClaimPart.Against)
            : finding.Claims;
        foreach (var (claim, _) in accused)
        {
            Add(key, claim.Article is { } article ? roots.NameOf(article) : null);
            Add(key, claim.Quote);
        }

        return key.ToString();
    }

    // A line end inside a part cannot be taken for one between parts: it is made a space.
    private static void Add(StringBuilder key, string? part) =>
        key.Append(ReportText.OneLine(part ?? "")).Append('\n');
}
