using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Waivers;

/// <summary>
/// What was set aside on purpose: a baseline, which accepts the findings of a day, and suppressions, each with a reason and
/// a last day. Findings that they fit are shown as such and do not count.
/// </summary>
/// <remarks>Of today it only matters which suppressions are over; nothing of it gets into a report.</remarks>
public sealed class WaiverBook
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly IReadOnlyList<BaselineEntry> _baseline;
    private readonly ILookup<FindingKey, BaselineEntry> _byKey;
    private readonly IReadOnlyList<Suppression> _suppressions;
    private readonly LocalDate _today;

    /// <summary>Reads the files; what is wrong with them is in <see cref="Mistakes"/>.</summary>
    /// <param name="baseline">The baseline; <see langword="null"/> for none.</param>
    /// <param name="suppressions">The suppressions; <see langword="null"/> for none.</param>
    /// <param name="today">The day on which suppressions hold or are over.</param>
    public WaiverBook(string? baseline, string? suppressions, LocalDate today)
    {
        _baseline = baseline is null ? [] : BaselineFile.Read(baseline, _diagnostics);
        _byKey = _baseline.ToLookup(entry => entry.Key);
        _suppressions = suppressions is null
            ? []
            : SuppressionReader.Read(suppressions, _diagnostics);
        _today = today;
        Mistakes = _diagnostics.Sorted();
    }

    /// <summary>What is wrong with the files. Where it is not empty nothing of them holds.</summary>
    public IReadOnlyList<Diagnostic> Mistakes { get; }

    /// <summary>
    /// The report with waivers on its findings, and notices of entries that are over or fit nothing. To be called once.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">All rules, to tell a misspelt name from a finding that is gone.</param>
    public Report Apply(Report report, IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(rules);
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var findings = report
            .Judgement.Findings.Select(finding => Waived(finding, report.Roots, used))
            .ToList();
        ReportUnused(used, rules);
        return report with
        {
            Judgement = report.Judgement with { Findings = findings },
            Notices =
            [
                .. _diagnostics
                    .Sorted()
                    .OrderByDescending(notice =>
                        notice.Code == DiagnosticCatalog.ExpiredSuppression.Code
                    ),
            ],
        };
    }

    /// <summary>The baseline that follows from this one.</summary>
    /// <param name="report">A report to which this book was applied.</param>
    public BaselineUpdate Renew(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var finding in report.Judgement.Findings)
        {
            Accepted(finding.Verdict, [.. FindingKey.AllOf(finding, report.Roots)], used);
        }

        return new BaselineUpdate(
            [.. _baseline.Where(used.Contains)],
            [.. _baseline.Where(entry => !used.Contains(entry))],
            [
                .. report
                    .Judgement.Findings.Where(finding => finding.Waiver is null)
                    .Select(finding => new BaselineEntry(
                        FindingKey.AllOf(finding, report.Roots).First(),
                        finding.Verdict,
                        Node: null
                    ))
                    .DistinctBy(entry => (entry.Key, entry.Verdict)),
            ]
        );
    }

    private Finding Waived(Finding finding, CorpusRoots roots, HashSet<object> used)
    {
        var keys = FindingKey.AllOf(finding, roots).ToArray();
        var accepted = Accepted(finding.Verdict, keys, used);
        return Suppressed(finding.Verdict, keys, used) is { } suppression
                ? finding with
                {
                    Waiver = new Waiver(
                        WaiverKind.Suppression,
                        suppression.Node.Location,
                        suppression.Reason,
                        suppression.Until
                    ),
                }
            : accepted is { Node: { } node }
                ? finding with
                {
                    Waiver = new Waiver(WaiverKind.Baseline, node.Location),
                }
            : finding;
    }

    /// <summary>The first entry that covers the finding; every one that does is used.</summary>
    private BaselineEntry? Accepted(
        Verdict verdict,
        IReadOnlyList<FindingKey> keys,
        HashSet<object> used
    )
    {
        BaselineEntry? first = null;
        foreach (var key in keys)
        {
            foreach (var entry in _byKey[key].Where(entry => entry.Covers(verdict)))
            {
                used.Add(entry);
                first ??= entry;
            }
        }

        return first;
    }

    /// <summary>The first suppression that fits and is not over; every one that fits is used.</summary>
    private Suppression? Suppressed(
        Verdict verdict,
        IReadOnlyList<FindingKey> keys,
        HashSet<object> used
    )
    {
        Suppression? first = null;
        foreach (var suppression in _suppressions.Where(item => item.Fits(verdict, keys)))
        {
            used.Add(suppression);
            first ??= suppression.Until >= _today ? suppression : null;
        }

        return first;
    }

    private void ReportUnused(HashSet<object> used, IReadOnlyList<Rule> rules)
    {
        foreach (var entry in _baseline.Where(entry => !used.Contains(entry)))
        {
            entry.Node?.Report(
                DiagnosticCatalog.StaleBaseline,
                $"the finding is gone: {VerdictNames.NameOf(entry.Verdict)} on '{entry.Key.Fact}'",
                "'factcheck baseline --prune' removes it"
            );
        }

        var ids = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var suppression in _suppressions)
        {
            if (!used.Contains(suppression))
            {
                suppression.Node.Report(
                    DiagnosticCatalog.UnusedSuppression,
                    ids.Contains(suppression.Rule)
                        ? "no finding fits this suppression"
                        : $"there is no rule '{suppression.Rule}' to suppress",
                    (ids.Contains(suppression.Rule) ? null : NearestRule(suppression.Rule, ids))
                        ?? "delete it, or write its words as the report has them"
                );
            }
            else if (suppression.Until < _today)
            {
                suppression.Node.Report(
                    DiagnosticCatalog.ExpiredSuppression,
                    $"EXPIRED: this suppression held until {LocalDatePattern.Iso.Format(suppression.Until)}, and its findings count again",
                    $"mend what it hid, or decide anew and give it another day (its reason was: {suppression.Reason})"
                );
            }
        }
    }

    private static string? NearestRule(string name, IReadOnlySet<string> ids) =>
        NearestName.Of(name, ids) is { } near ? $"did you mean '{near}'?" : null;
}
