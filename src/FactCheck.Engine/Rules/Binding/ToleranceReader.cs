using System.Globalization;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Reads tolerances: <c>10%</c>, <c>5</c>, <c>1 million</c>, <c>3 days</c>, <c>rounding</c>.</summary>
/// <remarks>For dates a month counts as 31 days and a year as 366, so that a tolerance never misses a day.</remarks>
/// <param name="values">Reads figures in words.</param>
internal sealed class ToleranceReader(PhraseValues values)
{
    private static readonly (string Unit, decimal Seconds)[] Units =
    [
        ("hour", Timeline.Day / 24),
        ("day", Timeline.Day),
        ("week", Timeline.Day * 7),
        ("month", Timeline.Day * 31),
        ("year", Timeline.Day * 366),
    ];

    /// <summary>All the tolerances together; <see langword="null"/> after a mistake, which is reported.</summary>
    public Tolerance? ReadAll(
        YamlNode.Scalar scalar,
        IEnumerable<Located<string>> texts,
        ValueType type
    )
    {
        var sum = Tolerance.None;
        foreach (var text in texts)
        {
            if (Read(scalar, text, type) is not { } tolerance)
            {
                return null;
            }
            sum = new Tolerance(
                sum.Absolute + tolerance.Absolute,
                sum.Relative + tolerance.Relative,
                sum.Rounding || tolerance.Rounding
            );
        }
        return sum;
    }

    private Tolerance? Read(YamlNode.Scalar scalar, Located<string> text, ValueType type) =>
        type.Kind switch
        {
            ValueKind.Category => Refuse(
                scalar,
                text,
                $"'{text.Value}' cannot be allowed where the value is a member of a vocabulary",
                "leave it out"
            ),
            ValueKind.Date => ReadDays(scalar, text),
            _ => ReadFigure(scalar, text, type.Kind),
        };

    private static Tolerance? ReadDays(YamlNode.Scalar scalar, Located<string> text)
    {
        if (Seconds(text.Value) is { } seconds)
        {
            return new Tolerance(seconds, 0, false);
        }
        return Refuse(
            scalar,
            text,
            $"'{text.Value}' is no tolerance for a date",
            "write a number of days: within 3 days"
        );
    }

    private Tolerance? ReadFigure(YamlNode.Scalar scalar, Located<string> text, ValueKind kind)
    {
        if (text.Value == "rounding")
        {
            return new Tolerance(0, 0, true);
        }
        if (text.Value.EndsWith('%') && kind != ValueKind.Percent)
        {
            return Number(text.Value.AsSpan(0, text.Value.Length - 1)) is { } percent and > 0
                ? new Tolerance(0, percent / 100, false)
                : RefuseFigure(scalar, text);
        }
        if (kind == ValueKind.Duration)
        {
            return Refuse(
                scalar,
                text,
                $"'{text.Value}' is no tolerance for a duration",
                "durations come in different units, so write a share: within 10%"
            );
        }
        if (kind == ValueKind.Percent && text.Value.EndsWith('%'))
        {
            return Refuse(
                scalar,
                text,
                $"'{text.Value}' of a percentage can be read in two ways",
                new Mend($"write the percentage points: {text.Value.TrimEnd('%').Trim()}")
                {
                    Replacement = text.Value.TrimEnd('%').Trim(),
                }
            );
        }
        var amount =
            Number(text.Value) ?? (values.TryRead(text.Value, null, kind) as Quantity)?.Written;
        return amount > 0 ? new Tolerance(amount.Value, 0, false) : RefuseFigure(scalar, text);
    }

    /// <summary><c>3 days</c> in seconds; <see langword="null"/> when it is no length of time.</summary>
    public static decimal? Seconds(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length != 2
            || Number(parts[0]) is not { } amount
            || amount <= 0
            || amount > 100_000
        )
        {
            return null;
        }
        foreach (var (unit, seconds) in Units)
        {
            if (parts[1] == unit || (parts[1].Length == unit.Length + 1 && parts[1] == $"{unit}s"))
            {
                return amount * seconds;
            }
        }
        return null;
    }

    /// <summary>A number as a rule writes it: <c>1,000.5</c>.</summary>
    public static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(
            text.Trim(),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static Tolerance? RefuseFigure(YamlNode.Scalar scalar, Located<string> text) =>
        Refuse(
            scalar,
            text,
            $"'{text.Value}' is no tolerance",
            "write a share (10%), an amount (5) or: rounding"
        );

    private static Tolerance? Refuse(
        YamlNode.Scalar scalar,
        Located<string> text,
        string message,
        Mend? mend
    )
    {
        scalar.ReportAt(DiagnosticCatalog.BadTolerance, text.Start, text.Length, message, mend);
        return null;
    }
}
