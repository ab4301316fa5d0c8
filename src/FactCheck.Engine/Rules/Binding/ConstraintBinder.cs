using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Binds the constraints of all files, once all rules are known.</summary>
/// <param name="rules">The rules without errors, by id.</param>
/// <param name="ids">All ids, those of rules with errors too.</param>
/// <param name="isWhole">Whether all ids could be read: if not, an unknown one is reported with the mistake that hides it.</param>
internal sealed class ConstraintBinder(
    IReadOnlyDictionary<string, Rule> rules,
    IReadOnlyCollection<string> ids,
    bool isWhole
)
{
    private readonly Dictionary<string, HashSet<string>> _after = new(StringComparer.Ordinal);

    /// <summary>The constraint; <see langword="null"/> when it has a mistake, or a side of it has.</summary>
    public Constraint? Bind(YamlNode.Scalar scalar)
    {
        var syntax = SentenceReader.Read(
            scalar,
            ConstraintGrammar.Constraint,
            DiagnosticCatalog.ConstraintSyntax,
            "for example: war-start before war-end"
        );
        if (syntax is null || !IsKnown(scalar, syntax.Left) || !IsKnown(scalar, syntax.Right))
        {
            return null;
        }
        if (syntax.Left.Value == syntax.Right.Value)
        {
            scalar.ReportAt(
                DiagnosticCatalog.ConstraintWithItself,
                syntax.Right.Start,
                syntax.Right.Length,
                $"'{syntax.Right.Value}' is compared with itself"
            );
            return null;
        }
        if (
            !rules.TryGetValue(syntax.Left.Value, out var left)
            || !rules.TryGetValue(syntax.Right.Value, out var right)
            || !AreComparable(scalar, syntax, left, right)
            || DistanceOf(scalar, syntax, left.Kind) is not { } distance
            || ClosesCircle(scalar, syntax)
        )
        {
            return null;
        }
        return new Constraint(
            left.Id,
            syntax.Relation.Value,
            right.Id,
            distance,
            PlainText.Collapse(scalar.Value),
            scalar.File.LocationOf(scalar.ContentSpan)
        );
    }

    private bool IsKnown(YamlNode.Scalar scalar, Located<string> id)
    {
        var isKnown = ids.Contains(id.Value);
        if (!isKnown && isWhole)
        {
            scalar.ReportAt(
                DiagnosticCatalog.UnknownRule,
                id.Start,
                id.Length,
                $"unknown rule '{id.Value}'",
                MendOf(id.Value)
            );
        }
        return isKnown;
    }

    private Mend? MendOf(string id)
    {
        var nearest = NearestName.Of(id, ids);
        return nearest is null ? "no loaded file has a rule of this id"
            : rules.TryGetValue(nearest, out var rule)
                ? new Mend(
                    $"did you mean '{nearest}'? ({rule.Location.Path}:{rule.Location.Position.Line})"
                )
                {
                    Replacement = nearest,
                    Related = rule.Location,
                }
            : Mend.DidYouMean(nearest);
    }

    private static bool AreComparable(
        YamlNode.Scalar scalar,
        ConstraintSyntax syntax,
        Rule left,
        Rule right
    )
    {
        var word = scalar
            .Value.AsSpan(syntax.Relation.Start, syntax.Relation.Length)
            .Trim()
            .ToString();
        string? mistake = null;
        string? mend = null;
        if (left.Kind != right.Kind)
        {
            mistake =
                $"'{left.Id}' is {KindNames.InWords(left.Kind)} and '{right.Id}' {KindNames.InWords(right.Kind)}";
            mend = "compare facts of one kind";
        }
        else if (left.Kind == ValueKind.Category)
        {
            mistake = "members of a vocabulary have no order";
        }
        else if (
            left.Kind == ValueKind.Date
            && syntax.Relation.Value is ConstraintRelation.AtMost or ConstraintRelation.AtLeast
        )
        {
            mistake = $"'{word}' compares figures, and these are dates";
            mend = "write 'before' or 'after'";
        }
        else if (
            left.Kind != ValueKind.Date
            && syntax.Relation.Value is ConstraintRelation.Before or ConstraintRelation.After
        )
        {
            mistake = $"'{word}' compares dates, and these are figures";
            mend = "write 'at most' or 'at least'";
        }
        if (mistake is not null)
        {
            scalar.ReportAt(
                DiagnosticCatalog.ConstraintKinds,
                syntax.Relation.Start,
                word.Length,
                mistake,
                mend
            );
        }
        return mistake is null;
    }

    private static decimal? DistanceOf(
        YamlNode.Scalar scalar,
        ConstraintSyntax syntax,
        ValueKind kind
    )
    {
        if (syntax.Distance is not { } text)
        {
            return 0;
        }
        var distance =
            kind == ValueKind.Date
                ? ToleranceReader.Seconds(text.Value)
                : ToleranceReader.Number(text.Value);
        if (distance is null)
        {
            scalar.ReportAt(
                DiagnosticCatalog.BadTolerance,
                text.Start,
                text.Length,
                $"'{text.Value}' is no distance between {(kind == ValueKind.Date ? "dates" : "figures")}",
                kind == ValueKind.Date ? "write: within 3 days of" : "write: within 5 of"
            );
        }
        return distance;
    }

    private bool ClosesCircle(YamlNode.Scalar scalar, ConstraintSyntax syntax)
    {
        var (first, second) = syntax.Relation.Value switch
        {
            ConstraintRelation.Before => (syntax.Left.Value, syntax.Right.Value),
            ConstraintRelation.After => (syntax.Right.Value, syntax.Left.Value),
            _ => ("", ""),
        };
        if (first.Length == 0)
        {
            return false;
        }
        if (Follows(second, first))
        {
            scalar.ReportContent(
                DiagnosticCatalog.ConstraintCircle,
                $"'{second}' must come before '{first}' already, so both can never hold",
                "take out one of the constraints of this circle"
            );
            return true;
        }
        if (!_after.TryGetValue(first, out var later))
        {
            _after.Add(first, later = new HashSet<string>(StringComparer.Ordinal));
        }
        later.Add(second);
        return false;
    }

    // Whether the constraints so far say that the first comes before the second.
    private bool Follows(string first, string second)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { first };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var rule))
        {
            if (rule == second)
            {
                return true;
            }
            foreach (var next in _after.GetValueOrDefault(rule) ?? [])
            {
                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }
        return false;
    }
}
