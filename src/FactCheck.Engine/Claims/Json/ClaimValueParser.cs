using System.Text.Json;
using FactCheck.Values;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Claims.Json;

/// <summary>Reads the value of a claim, in the form that FactCheck writes or as a plain <c>value</c>.</summary>
internal static class ClaimValueParser
{
    private const string Minute = "minute";
    private static readonly string[] QuantityMembers = ["low", "high", "written"];
    private static readonly string[] DateMembers = ["from", "until", "open"];

    /// <summary>The value; <see langword="null"/> when there is none that can be read, with the reason in <paramref name="fields"/>.</summary>
    public static MentionValue? Parse(ClaimFields fields)
    {
        var kind = fields.Named<ValueKind>("kind", ValueKindNames.TryParse);
        if (fields.Problem is not null)
        {
            return null;
        }
        if (fields.Find("value") is { } plain)
        {
            return Plain(fields, plain, kind);
        }
        if (fields.IsSet("category"))
        {
            return Category(fields, fields.Text("category"));
        }
        if (Array.Exists(DateMembers, fields.IsSet) || kind == ValueKind.Date)
        {
            return ClaimDateParser.Bounds(fields);
        }
        if (Array.Exists(QuantityMembers, fields.IsSet) || kind is not (null or ValueKind.Category))
        {
            return Amount(fields, kind ?? ValueKind.Number, fields.Number("written"));
        }
        fields.Fail(
            null,
            "a claim needs a value: 'value', 'low' or 'high', 'from' and 'until', or 'category'"
        );
        return null;
    }

    private static MentionValue? Plain(ClaimFields fields, JsonElement plain, ValueKind? kind)
    {
        if (plain.ValueKind == JsonValueKind.Number)
        {
            if (kind is ValueKind.Date or ValueKind.Category)
            {
                fields.Fail(
                    "value",
                    $"'value' must be text for a {ValueKindNames.NameOf(kind.Value)}"
                );
                return null;
            }
            return fields.Number("value") is { } number
                ? Amount(fields, kind ?? ValueKind.Number, number)
                : null;
        }
        if (fields.TextOf(plain, "value")?.Trim() is not { } text)
        {
            return null;
        }
        if (TableNotation.IsNothing(text))
        {
            fields.Fail("value", "'value' says nothing: leave the line out");
            return null;
        }
        return kind switch
        {
            ValueKind.Date => ClaimDateParser.Plain(fields, text, yearsAlone: true),
            ValueKind.Category => Category(fields, text),
            { } quantity => TableNotation.TryReadNumber(text, out var number, out var unit)
                ? Amount(fields, quantity, number, unit)
                : NoNumber(fields),
            null => Guessed(fields, text),
        };
    }

    private static MentionValue? Guessed(ClaimFields fields, string text)
    {
        if (TableNotation.MinutesOf(text) is { } minutes)
        {
            return Amount(fields, ValueKind.Number, minutes, Minute);
        }
        if (TableNotation.TryReadNumber(text, out var number, out var unit))
        {
            return Amount(fields, ValueKind.Number, number, unit);
        }
        if (text.StartsWith("--", StringComparison.Ordinal))
        {
            return ClaimDateParser.Plain(fields, text, yearsAlone: false);
        }
        if (!char.IsAsciiDigit(text[0]))
        {
            return Category(fields, text);
        }
        if (TableNotation.TimeOf(text) is { } time)
        {
            return new DateValue(time, time.PlusMinutes(1), Grain.Minute);
        }
        return TableNotation.LooksLikeDate(text)
            ? ClaimDateParser.Plain(fields, text, yearsAlone: false)
            : Category(fields, text);
    }

    private static Quantity? NoNumber(ClaimFields fields)
    {
        fields.Fail("value", "'value' must be a number for this kind");
        return null;
    }

    private static CategoryValue? Category(ClaimFields fields, string? member)
    {
        if (string.IsNullOrEmpty(member))
        {
            fields.Fail(
                fields.Has("category") ? "category" : "value",
                "a category must have a name"
            );
            return null;
        }
        return new CategoryValue(fields.Text("vocabulary") ?? "", member);
    }

    private static Quantity? Amount(
        ClaimFields fields,
        ValueKind kind,
        decimal? written,
        string? ownUnit = null
    )
    {
        var qualifier =
            fields.Named<Qualifier>("qualifier", QualifierNames.TryParse) ?? Qualifier.Exact;
        var granule = fields.Number("granule") ?? Granule(written);
        var unit = fields.Text("unit") ?? ownUnit;
        var worded = Worded(kind, written, granule, qualifier, unit);
        if (!fields.Has("low") && !fields.Has("high"))
        {
            if (worded is null)
            {
                fields.Fail(
                    written is null ? null : "qualifier",
                    "a claim needs 'low' or 'high' where no number says them"
                );
            }
            return worded;
        }
        var hard = Bounds(fields);
        if (hard.IsEmpty)
        {
            fields.Fail("high", "'high' must not lie below 'low'");
        }
        return new Quantity(kind, written, hard, Soft(hard, worded), qualifier, granule, unit);
    }

    // What the qualifier makes of the number, as the readers of text would.
    private static Quantity? Worded(
        ValueKind kind,
        decimal? written,
        decimal granule,
        Qualifier qualifier,
        string? unit
    ) =>
        written is not { } number
        || granule <= 0
        || qualifier is Qualifier.Range or Qualifier.Order or Qualifier.Few or Qualifier.Vague
            ? null
            : QuantityFactory.Create(kind, number, granule, qualifier, unit);

    // The soft reading is not in the JSON: it is made again where the words give it, and is the hard one where that is bounded.
    private static Interval? Soft(Interval hard, Quantity? worded) =>
        worded is not null && worded.Hard == hard ? worded.Soft
        : hard.IsBounded ? hard
        : null;

    private static Interval Bounds(ClaimFields fields)
    {
        var (low, high) = (fields.Number("low"), fields.Number("high"));
        return new Interval(
            low,
            low.HasValue && fields.Flag("lowOpen") == true,
            high,
            high.HasValue && fields.Flag("highOpen") == true
        );
    }

    // The place of the last digit that is not 0, as far as the plain number shows it.
    private static decimal Granule(decimal? written)
    {
        var number = Math.Abs(written ?? 0);
        var granule = 1m;
        while (granule > 0.0000000001m && number % granule != 0)
        {
            granule /= 10;
        }
        while (number != 0 && granule < 1_000_000_000_000_000m && number % (granule * 10) == 0)
        {
            granule *= 10;
        }
        return granule;
    }
}
