using System.Text.Json;
using FactCheck.Corpus;
using FactCheck.Text;

namespace FactCheck.Claims.Json;

/// <summary>Makes a claim of the members of its object.</summary>
internal static class ClaimParser
{
    /// <summary>The claim; <see langword="null"/> when a member that every claim needs is missing.</summary>
    /// <remarks>Whoever calls it looks at <see cref="ClaimFields.Problem"/> first.</remarks>
    public static Claim? Parse(ClaimFields fields)
    {
        var fact = fields.Text("fact");
        if (string.IsNullOrEmpty(fact))
        {
            fields.Fail(fields.Has("fact") ? "fact" : null, "a claim needs 'fact', its key");
        }
        var value = ClaimValueParser.Parse(fields);
        if (fact is null || value is null)
        {
            return null;
        }
        var published = fields.Day("published");
        var source = fields.Text("source");
        var claim = new Claim
        {
            Fact = fact,
            Rule = fields.Text("rule"),
            Value = value,
            AsOf = AsOfOf(fields, published),
            Published = published,
            Source = source,
            Origin = fields.Has("origin") ? fields.Text("origin") : source,
            Speaker = fields.Text("speaker"),
            Modality =
                fields.Named<Modality>("modality", ModalityNames.TryParse) ?? Modality.Asserted,
            Article = fields.Text("article"),
            Location = PlaceOf(fields),
            Quote = fields.Text("quote"),
            Signature = fields.Text("signature"),
            Tolerance = ToleranceOf(fields),
        };
        return fields.Flag("votes") is { } votes && votes != claim.Votes
            ? claim with
            {
                Votes = votes,
            }
            : claim;
    }

    private static AsOf? AsOfOf(ClaimFields fields, NodaTime.LocalDate? published)
    {
        if (!fields.Has("asOf"))
        {
            return published is { } day ? new AsOf(day, day.PlusDays(1)) : null;
        }
        if (fields.Find("asOf") is not { } asOf)
        {
            return null;
        }
        if (asOf.ValueKind == JsonValueKind.String)
        {
            return fields.DayOf(asOf, "asOf", "asOf") is { } one
                ? new AsOf(one, one.PlusDays(1))
                : null;
        }
        if (
            asOf.ValueKind != JsonValueKind.Object
            || !asOf.TryGetProperty("from", out var first)
            || !asOf.TryGetProperty("until", out var behind)
        )
        {
            fields.Fail("asOf", "'asOf' must be a day or an object with 'from' and 'until'");
            return null;
        }
        var from = fields.DayOf(first, "asOf", "asOf.from");
        var until = fields.DayOf(behind, "asOf", "asOf.until");
        if (from >= until)
        {
            fields.Fail(
                "asOf",
                "'asOf.until' must be a later day than 'asOf.from' (it is exclusive)"
            );
        }
        return from is { } start && until is { } end ? new AsOf(start, end) : null;
    }

    private static SourceLocation? PlaceOf(ClaimFields fields)
    {
        var (start, end) = (fields.Index("start", 0), fields.Index("end", 0));
        if (start is not { } first || end is not { } last)
        {
            return null;
        }
        if (last < first)
        {
            fields.Fail("end", "'end' must not lie before 'start'");
            return null;
        }
        return new SourceLocation(
            fields.Text("path") ?? fields.Text("article") ?? "",
            TextSpan.FromBounds(first, last),
            new LinePosition(fields.Index("line", 1) ?? 1, fields.Index("column", 1) ?? 1)
        );
    }

    private static decimal? ToleranceOf(ClaimFields fields)
    {
        var tolerance = fields.Number("tolerance");
        if (tolerance < 0)
        {
            fields.Fail("tolerance", "'tolerance' must not be negative");
        }
        return tolerance;
    }
}
