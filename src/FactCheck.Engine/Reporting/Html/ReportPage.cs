using FactCheck.Consistency;
using FactCheck.Reporting.History;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>What all parts of the page need: the report, where to write, and what belongs to which fact.</summary>
internal sealed class ReportPage
{
    private readonly ILookup<string, Finding> _findings;
    private readonly ILookup<string, ConstraintReport> _constraints;
    private readonly Dictionary<string, FactChange> _changes;
    private readonly Dictionary<string, string> _names;

    /// <summary>A page of <paramref name="report"/>.</summary>
    public ReportPage(Report report, HtmlOutput html)
    {
        Report = report;
        Html = html;
        var judgement = report.Judgement;
        Anchors = new Anchors(report);
        _findings = judgement.Findings.ToLookup(finding => finding.Fact, StringComparer.Ordinal);
        _constraints = judgement
            .Constraints.SelectMany(constraint =>
                constraint.Facts.Distinct().Select(fact => (Fact: fact, Constraint: constraint))
            )
            .ToLookup(pair => pair.Fact, pair => pair.Constraint, StringComparer.Ordinal);
        _changes = (report.Changes?.Facts ?? [])
            .DistinctBy(change => change.Fact, StringComparer.Ordinal)
            .ToDictionary(change => change.Fact, StringComparer.Ordinal);
        _names = judgement
            .Facts.DistinctBy(fact => fact.Fact, StringComparer.Ordinal)
            .ToDictionary(fact => fact.Fact, FactWords.Name, StringComparer.Ordinal);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Where to write.</summary>
    public HtmlOutput Html { get; }

    /// <summary>The names of places in the page.</summary>
    public Anchors Anchors { get; }

    /// <summary>The findings on a fact, gravest first.</summary>
    public IEnumerable<Finding> FindingsOf(FactReport fact) => _findings[fact.Fact];

    /// <summary>The relations that a fact is in.</summary>
    public IEnumerable<ConstraintReport> ConstraintsOf(FactReport fact) => _constraints[fact.Fact];

    /// <summary>What changed about a fact since an earlier report; <see langword="null"/> when nothing did.</summary>
    public FactChange? ChangeOf(string fact) => _changes.GetValueOrDefault(fact);

    /// <summary>Writes a link to a fact by its name; the name alone when it is not in the report.</summary>
    public void LinkTo(string fact)
    {
        var name = _names.GetValueOrDefault(fact, fact);
        if (Anchors.OfFact(fact) is { } place)
        {
            Html.Write($"<a href=\"#{place}\"><bdi>{name}</bdi></a>");
        }
        else
        {
            Html.Write($"<bdi>{name}</bdi>");
        }
    }

    /// <summary>Writes a label in words and colour.</summary>
    /// <param name="tone">Class of the style sheet.</param>
    /// <param name="name">The words.</param>
    public void Label(string tone, string name) =>
        Html.Write($"<span class=\"label {tone}\">{name}</span>");
}
