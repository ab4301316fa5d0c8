using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Reads the value of <c>is X</c>, <c>is X to Y</c>, <c>is at least X</c> and <c>is at most X</c>.</summary>
/// <param name="values">Reads values in words.</param>
internal sealed class IsCheckBinder(PhraseValues values)
{
    private const string To = " to ";

    public MentionValue? Bind(YamlNode.Scalar scalar, CheckSyntax syntax, ValueType type) =>
        syntax switch
        {
            CheckSyntax.IsAtLeast check => BindBound(scalar, check.Value, type, isLower: true),
            CheckSyntax.IsAtMost check => BindBound(scalar, check.Value, type, isLower: false),
            CheckSyntax.Is check => BindValue(scalar, check.Value, type),
            _ => throw new ArgumentException("not an 'is' sentence", nameof(syntax)),
        };

    private MentionValue? BindValue(YamlNode.Scalar scalar, Located<string> text, ValueType type)
    {
        var split = text.Value.IndexOf(To, StringComparison.Ordinal);
        if (split < 0 || type.Vocabulary is not null)
        {
            return values.Read(scalar, text.Start, text.Length, type);
        }
        if (values.TryRead(text.Value, null, type.Kind) is { } whole)
        {
            return whole;
        }
        var second = split + To.Length;
        var low = values.Read(scalar, text.Start, split, type);
        var high = low is null
            ? null
            : values.Read(scalar, text.Start + second, text.Length - second, type);
        return low is null || high is null ? null : Join(scalar, text, low, high);
    }

    private static MentionValue? Join(
        YamlNode.Scalar scalar,
        Located<string> text,
        MentionValue low,
        MentionValue high
    )
    {
        MentionValue? joined = (low, high) switch
        {
            (DateValue { From: { } from } first, DateValue { Until: { } until })
                when from < until => first with
            {
                From = from,
                Until = until,
            },
            (Quantity { Written: { } from } first, Quantity { Written: { } until } last)
                when from <= until && first.Unit == last.Unit => first with
            {
                Hard = Interval.Closed(from, until),
                Soft = Interval.Closed(from, until),
                Qualifier = Qualifier.Range,
            },
            _ => null,
        };
        if (joined is null)
        {
            scalar.ReportAt(
                DiagnosticCatalog.BadRange,
                text.Start,
                text.Length,
                "this is no range",
                "the first value must be the smaller one, both complete and in the same unit"
            );
        }
        return joined;
    }

    private Quantity? BindBound(
        YamlNode.Scalar scalar,
        Located<string> text,
        ValueType type,
        bool isLower
    )
    {
        var words = isLower ? "at least" : "at most";
        if (!type.IsFigure)
        {
            scalar.ReportContent(
                DiagnosticCatalog.CheckKind,
                $"'is {words}' needs a figure, and the value is {KindNames.InWords(type.Kind)}",
                type.Kind == ValueKind.Date
                    ? "write a period: is 2014 to 2016"
                    : "write 'is' and a member"
            );
            return null;
        }
        if (values.Read(scalar, text.Start, text.Length, type) is not Quantity { } value)
        {
            return null;
        }
        if (value.Written is not { } written)
        {
            scalar.ReportAt(
                DiagnosticCatalog.UnreadableValue,
                text.Start,
                text.Length,
                $"'{text.Value}' names no figure",
                "write one number"
            );
            return null;
        }
        return value with
        {
            Hard = isLower ? Interval.AtLeast(written) : Interval.AtMost(written),
            Soft = null,
            Qualifier = isLower ? Qualifier.AtLeast : Qualifier.AtMost,
        };
    }
}
