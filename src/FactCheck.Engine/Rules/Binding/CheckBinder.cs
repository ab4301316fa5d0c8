using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Binds check sentences and sees that they fit the kind of the value.</summary>
/// <param name="values">Reads values in words.</param>
internal sealed class CheckBinder(PhraseValues values)
{
    private readonly ToleranceReader _tolerances = new(values);

    /// <summary>The checks, and the days of <c>stale after</c>; mistakes are reported.</summary>
    public BoundChecks Bind(
        IReadOnlyList<YamlNode.Scalar> sentences,
        ValueType type,
        bool hasReferences
    )
    {
        var checks = new List<Check>();
        var (staleDays, stale) = (0, (YamlNode.Scalar?)null);
        foreach (var scalar in sentences)
        {
            if (SentenceReader.ReadCheck(scalar) is not { } syntax)
            {
                continue;
            }
            if (syntax is CheckSyntax.Stale after)
            {
                (staleDays, stale) = (BindStale(scalar, after, stale), scalar);
            }
            else if (BindOne(scalar, syntax, type, hasReferences) is { } check)
            {
                ReportDouble(scalar, check, checks);
                checks.Add(check);
            }
        }
        ReportUselessStale(stale, checks, sentences.Count);
        return new BoundChecks(checks, staleDays);
    }

    /// <summary>Reports the sentences that are none, in a rule whose value is not known because of another mistake.</summary>
    public static void ReadAll(IReadOnlyList<YamlNode.Scalar> sentences)
    {
        foreach (var scalar in sentences)
        {
            _ = SentenceReader.ReadCheck(scalar);
        }
    }

    private Check? BindOne(
        YamlNode.Scalar scalar,
        CheckSyntax syntax,
        ValueType type,
        bool hasReferences
    )
    {
        var (source, place) = (
            PlainText.Collapse(scalar.Value),
            scalar.File.LocationOf(scalar.ContentSpan)
        );
        switch (syntax)
        {
            case CheckSyntax.Agrees agrees:
                var texts = agrees.Within is { } within
                    ? agrees.Allowances.Prepend(within)
                    : agrees.Allowances;
                return _tolerances.ReadAll(scalar, texts, type) is { } tolerance
                    ? new Check.Agrees(tolerance, agrees.Window, source, place)
                    : null;
            case CheckSyntax.Monotone monotone:
                return
                    FitsMonotone(scalar, monotone, type)
                    && _tolerances.ReadAll(scalar, monotone.Allowances, type) is { } allowed
                    ? new Check.Monotone(monotone.Grows, allowed, source, place)
                    : null;
            case CheckSyntax.MatchesReference matches:
                return
                    FitsReferences(scalar, hasReferences)
                    && _tolerances.ReadAll(scalar, matches.Allowances, type) is { } allowance
                    ? new Check.MatchesReference(allowance, source, place)
                    : null;
            case CheckSyntax.NeedsSources needs:
                return FitsCount(scalar, needs.Count)
                    ? new Check.NeedsSources(needs.Count.Value, source, place)
                    : null;
            default:
                return new IsCheckBinder(values).Bind(scalar, syntax, type) is { } value
                    ? new Check.Is(value, source, place)
                    : null;
        }
    }

    private static bool FitsMonotone(
        YamlNode.Scalar scalar,
        CheckSyntax.Monotone check,
        ValueType type
    )
    {
        if (type.IsFigure)
        {
            return true;
        }
        var verb = check.Grows ? "decreases" : "increases";
        scalar.ReportContent(
            DiagnosticCatalog.CheckKind,
            $"'never {verb}' needs a figure, and the value is {KindNames.InWords(type.Kind)}",
            type.Kind == ValueKind.Date
                ? new Mend("write 'agrees', or compare two facts under constraints: A before B")
                {
                    Replacement = "agrees",
                }
                : Mend.Write("agrees")
        );
        return false;
    }

    private static bool FitsReferences(YamlNode.Scalar scalar, bool hasReferences)
    {
        if (!hasReferences)
        {
            scalar.ReportContent(
                DiagnosticCatalog.NoReference,
                "the rule has no reference to match",
                "add: reference: [{value: …, source: …}]"
            );
        }
        return hasReferences;
    }

    private static bool FitsCount(YamlNode.Scalar scalar, Located<int> count)
    {
        if (count.Value >= 2)
        {
            return true;
        }
        scalar.ReportAt(
            DiagnosticCatalog.CheckSyntax,
            count.Start,
            count.Length,
            $"{count.Value} independent sources are no demand",
            "write 2 or more"
        );
        return false;
    }

    private static int BindStale(
        YamlNode.Scalar scalar,
        CheckSyntax.Stale check,
        YamlNode.Scalar? before
    )
    {
        if (before is not null)
        {
            scalar.ReportContent(DiagnosticCatalog.CheckTwice, "'stale after' is given twice");
        }
        else if (check.Days.Value == 0)
        {
            scalar.ReportAt(
                DiagnosticCatalog.CheckSyntax,
                check.Days.Start,
                check.Days.Length,
                "'stale after 0 days' is what holds anyway",
                "leave it out, or write 1 day or more"
            );
        }
        return check.Days.Value;
    }

    private static void ReportDouble(YamlNode.Scalar scalar, Check check, List<Check> before)
    {
        var isDouble = before.Any(other =>
            other.GetType() == check.GetType() && check is not Check.Is
        );
        if (isDouble)
        {
            scalar.ReportContent(
                DiagnosticCatalog.CheckTwice,
                check is Check.Monotone
                    ? "a figure that never decreases and never increases is fixed"
                    : "this check is given twice",
                check is Check.Monotone ? "write 'agrees'" : "leave one"
            );
        }
    }

    private static void ReportUselessStale(
        YamlNode.Scalar? stale,
        List<Check> checks,
        int sentences
    )
    {
        var moves = checks.Any(check =>
            check is Check.Monotone or Check.Agrees { Window: not AgreementWindow.None }
        );
        var allBound = checks.Count == sentences - 1;
        if (stale is not null && !moves && allBound)
        {
            stale.ReportContent(
                DiagnosticCatalog.UselessStale,
                "'stale after' does nothing: the fact does not change with time",
                "add 'never decreases' or 'agrees in the same month'"
            );
        }
    }
}
