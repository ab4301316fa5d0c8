using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Corpus;
using FactCheck.Text;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Claims;

public sealed class ClaimJsonTests
{
    private static readonly Claim Full = new()
    {
        Fact = "coalition-size",
        Rule = "coalition-size",
        Value = new Quantity(
            ValueKind.Count,
            70,
            Interval.Point(70),
            null,
            Qualifier.Exact,
            10,
            "country"
        ),
        AsOf = new AsOf(new LocalDate(2017, 11, 15), new LocalDate(2017, 11, 16)),
        Published = new LocalDate(2017, 11, 15),
        Source = "alpha",
        Origin = "alpha",
        Article = "004",
        Location = new SourceLocation("004", new TextSpan(1234, 22), new LinePosition(8, 3)),
        Quote = "gồm 70 quốc gia",
        Signature = "AAAA",
    };

    [Fact]
    public void A_quantity_is_written_in_the_order_of_the_handbook() =>
        ClaimJson
            .ToLine(Full)
            .ShouldBe(
                """{"fact":"coalition-size","rule":"coalition-size","kind":"count","low":70,"high":70,"lowOpen":false,"highOpen":false,"written":70,"granule":10,"unit":"country","qualifier":"exact","asOf":{"from":"2017-11-15","until":"2017-11-16"},"published":"2017-11-15","source":"alpha","origin":"alpha","speaker":null,"modality":"asserted","article":"004","start":1234,"end":1256,"line":8,"column":3,"quote":"gồm 70 quốc gia","signature":"AAAA"}"""
            );

    [Fact]
    public void Open_dates_and_categories_have_their_own_members()
    {
        var open = new DateValue(null, null, Grain.Day, DateComponents.None, "--09-18");
        ClaimJson
            .ToLine(new Claim { Fact = "call", Value = open })
            .ShouldBe(
                """{"fact":"call","rule":null,"kind":"date","from":null,"until":null,"open":"--09-18","grain":"day","inferred":[],"asOf":null,"published":null,"source":null,"origin":null,"speaker":null,"modality":"asserted","article":null,"start":null,"end":null,"quote":null,"signature":null}"""
            );
        ClaimJson
            .ToLine(new Claim { Fact = "who", Value = new CategoryValue("bloc", "NATO") })
            .ShouldContain("\"kind\":\"category\",\"category\":\"NATO\",\"vocabulary\":\"bloc\"");
    }

    [Fact]
    public void Equal_numbers_are_equal_bytes() =>
        ClaimJson
            .ToLine(Full with { Value = ((Quantity)Full.Value) with { Written = 70.0m } })
            .ShouldBe(ClaimJson.ToLine(Full));

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character() =>
        ClaimJson.ToLine(Full with { Quote = "a\ud83d" }).ShouldContain("\"quote\":\"a\ufffd\"");

    [Fact]
    public void A_vote_that_follows_from_no_modality_is_written()
    {
        var proposed = Full with { Modality = Modality.Proposed, Votes = true };

        Read(ClaimJson.ToLine(proposed)).Claim.ShouldNotBeNull().Votes.ShouldBeTrue();
        ClaimJson.ToLine(Full).ShouldNotContain("votes");
    }

    [Fact]
    public void Reading_what_was_written_gives_the_same_claim() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Arbitrary.ToArbitrary(),
                claim =>
                {
                    var line = ClaimJson.ToLine(claim);
                    var read = Read(line).Claim;
                    return read is not null
                        && claim.Equals(WithoutSoft(read))
                        && line == ClaimJson.ToLine(read);
                }
            )
        );

    // The soft reading is not written, and random bounds have none to make again.
    private static Claim WithoutSoft(Claim claim) =>
        claim.Value is Quantity quantity
            ? claim with
            {
                Value = quantity with { Soft = null },
            }
            : claim;

    [Theory]
    [InlineData(Qualifier.Exact)]
    [InlineData(Qualifier.MoreThan)]
    [InlineData(Qualifier.AtLeast)]
    [InlineData(Qualifier.Nearly)]
    [InlineData(Qualifier.About)]
    [InlineData(Qualifier.LessThan)]
    [InlineData(Qualifier.UpTo)]
    public void The_usual_reading_is_made_again(Qualifier qualifier)
    {
        var value = QuantityFactory.Create(ValueKind.Count, 220_000, 10_000, qualifier, "person");

        var read = Read(ClaimJson.ToLine(Full with { Value = value })).Claim.ShouldNotBeNull();

        read.Value.ShouldBe(value);
    }

    [Fact]
    public void A_plain_number_means_what_its_qualifier_says() =>
        Read("""{"fact":"f","kind":"count","value":220000,"qualifier":"more-than"}""")
            .Claim.ShouldNotBeNull()
            .Value.Line.ShouldBe(Interval.MoreThan(220_000));

    [Fact]
    public void No_truncation_of_a_line_is_read_as_a_claim_or_throws()
    {
        var line = ClaimJson.ToLine(Full);
        for (var length = 1; length < line.Length; length++)
        {
            var read = Read(line[..length]);
            read.Claim.ShouldBeNull();
            read.Problem.ShouldNotBeNull().Position.Line.ShouldBe(7);
        }
    }

    [Fact]
    public void No_text_in_a_value_s_place_throws() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<string>(text =>
            {
                var quoted = System.Text.Json.JsonSerializer.Serialize(text ?? "");
                foreach (var member in Members)
                {
                    var line = $$"""{"fact":"f","source":"s","value":1,"{{member}}":{{quoted}}}""";
                    _ = Read(line);
                    _ = Read(text ?? "");
                }
            })
        );

    private static readonly string[] Members =
    [
        "fact",
        "kind",
        "value",
        "low",
        "from",
        "open",
        "grain",
        "inferred",
        "asOf",
        "published",
        "modality",
        "start",
        "tolerance",
        "votes",
        "unit",
    ];

    [Theory]
    [InlineData("""{"fact":"f","value":70,"source":"s"}""", "70..70")]
    [InlineData(
        """{"fact":"f","kind":"count","low":220000,"lowOpen":true,"source":"s"}""",
        "220000.."
    )]
    [InlineData("""{"fact":"f","high":5,"source":"s"}""", "..5")]
    [InlineData("""{"fact":"f","value":"2015-09-30","source":"s"}""", "2015-09-30..2015-10-01")]
    [InlineData("""{"fact":"f","value":"2015-09","source":"s"}""", "2015-09-01..2015-10-01")]
    [InlineData(
        """{"fact":"f","kind":"date","value":"2015","source":"s"}""",
        "2015-01-01..2016-01-01"
    )]
    [InlineData("""{"fact":"f","value":"--09-18","source":"s"}""", "--09-18")]
    [InlineData("""{"fact":"f","value":"-2.5","source":"s"}""", "-2.5..-2.5")]
    [InlineData("""{"fact":"f","value":"15:42","source":"s"}""", "942..942")]
    [InlineData(
        """{"fact":"f","value":"2011-12-01T15:42","source":"s"}""",
        "2011-12-01T15:42..2011-12-01T15:43"
    )]
    [InlineData(
        """{"fact":"f","value":"2011-12-01 15:42","source":"s"}""",
        "2011-12-01T15:42..2011-12-01T15:43"
    )]
    [InlineData("""{"fact":"f","value":"12,345","source":"s"}""", "12345..12345")]
    [InlineData("""{"fact":"f","value":"-1,234,567.5","source":"s"}""", "-1234567.5..-1234567.5")]
    [InlineData("""{"fact":"f","value":"12,345","kind":"count","source":"s"}""", "12345..12345")]
    [InlineData("""{"fact":"f","value":"72°F","source":"s"}""", "72..72")]
    [InlineData("""{"fact":"f","value":" 72.0 °","source":"s"}""", "72.0..72.0")]
    [InlineData("""{"fact":"f","value":"45%","source":"s"}""", "45..45")]
    [InlineData("""{"fact":"f","value":"30.12 in","source":"s"}""", "30.12..30.12")]
    [InlineData("""{"fact":"f","value":"10mph","source":"s"}""", "10..10")]
    [InlineData("""{"fact":"f","value":"6:45a","source":"s"}""", "405..405")]
    [InlineData("""{"fact":"f","value":"6:45 PM","source":"s"}""", "1125..1125")]
    [InlineData("""{"fact":"f","value":"06:45p","source":"s"}""", "1125..1125")]
    [InlineData("""{"fact":"f","value":"6 pm","source":"s"}""", "1080..1080")]
    [InlineData("""{"fact":"f","value":"18:45:30","source":"s"}""", "1125.5..1125.5")]
    [InlineData(
        """{"fact":"f","value":"12/01/2011 06:45 PM","source":"s"}""",
        "2011-12-01T18:45..2011-12-01T18:46"
    )]
    [InlineData(
        """{"fact":"f","value":"2011-12-01 6:45p","source":"s"}""",
        "2011-12-01T18:45..2011-12-01T18:46"
    )]
    [InlineData("""{"fact":"f","value":"22B","source":"s"}""", "22B")]
    [InlineData("""{"fact":"f","value":"3 Idiots","source":"s"}""", "3 Idiots")]
    [InlineData(
        """{"fact":"f","value":"Terminal 2, Gate 12","source":"s"}""",
        "Terminal 2, Gate 12"
    )]
    [InlineData("""{"fact":"f","value":"NW 5 mph","source":"s"}""", "NW 5 mph")]
    [InlineData("""{"fact":"f","category":"22","source":"s"}""", "22")]
    [InlineData(
        """{"fact":"f","from":"2015-09-01","until":"2015-10-01","source":"s"}""",
        "2015-09-01..2015-10-01"
    )]
    [InlineData("""{"fact":"f","value":"NATO","source":"s"}""", "NATO")]
    [InlineData("""{"fact":"f","category":"NATO","source":"s"}""", "NATO")]
    public void A_minimal_claim_is_a_fact_a_value_and_a_source(string line, string expected)
    {
        var claim = Read(line).Claim.ShouldNotBeNull();

        Shown(claim.Value).ShouldBe(expected);
        (claim.Source, claim.Origin, claim.Votes).ShouldBe(("s", "s", true));
    }

    [Theory]
    [InlineData("{", 2, "not JSON")]
    [InlineData("[1]", 1, "object")]
    [InlineData("""{"value":1,"source":"s"}""", 1, "'fact'")]
    [InlineData("""{"fact":"f","source":"s"}""", 1, "needs a value")]
    [InlineData("""{"fact":"Ừ","value":1,"kind":"weight"}""", 23, "'kind' is not known")]
    [InlineData("""{"fact":"f","value":"2015-13-45"}""", 13, "15:42")]
    [InlineData("""{"fact":"f","value":"12/01/2011 18:45"}""", 13, "2015-09-30")]
    [InlineData("""{"fact":"f","value":"1,5"}""", 13, "2015-09-30")]
    [InlineData("""{"fact":"f","value":"-"}""", 13, "says nothing")]
    [InlineData("""{"fact":"f","value":" "}""", 13, "says nothing")]
    [InlineData("""{"fact":"f","low":9,"high":3}""", 21, "'high'")]
    [InlineData("""{"fact":"f","value":9,"qualifier":"range"}""", 23, "'low' or 'high'")]
    [InlineData("""{"fact":"f","from":"2015-09-30"}""", 13, "until")]
    [InlineData("""{"fact":"f","value":1,"published":"yesterday"}""", 23, "'published'")]
    [InlineData("""{"fact":"f","value":1,"published":"9999-12-31"}""", 23, "'published'")]
    [InlineData("""{"fact":"f","value":1e400}""", 13, "28 digits")]
    [InlineData("""{"fact":"f","value":"\ud800"}""", 13, "surrogate")]
    [InlineData("""{"\ud800":1,"fact":"f","value":1}""", 1, "surrogate")]
    [InlineData("""{"fact":"f","value":1,"start":5,"end":2}""", 33, "'end'")]
    [InlineData("""{"fact":"f","value":1,"tolerance":-1}""", 23, "negative")]
    public void A_bad_line_is_reported_with_its_place(string line, int column, string reason)
    {
        var problem = Read(line).Problem.ShouldNotBeNull();

        problem.Reason.ShouldContain(reason);
        problem.Position.ShouldBe(new LinePosition(7, column));
    }

    [Fact]
    public void What_is_not_told_about_time_follows_from_the_publication_date_unless_it_is_null()
    {
        var day = new LocalDate(2015, 9, 21);

        Read("""{"fact":"f","value":1,"published":"2015-09-21"}""")
            .Claim.ShouldNotBeNull()
            .AsOf.ShouldBe(new AsOf(day, day.PlusDays(1)));
        Read("""{"fact":"f","value":1,"published":"2015-09-21","asOf":null}""")
            .Claim.ShouldNotBeNull()
            .AsOf.ShouldBeNull();
    }

    private static ClaimLine Read(string line) => ClaimJsonReader.Read(line, 7);

    private static string Shown(MentionValue value) =>
        value switch
        {
            Quantity quantity => $"{quantity.Hard.Low}..{quantity.Hard.High}",
            DateValue { From: { } from, Until: { } until } =>
                $"{ClaimDates.Text(from)}..{ClaimDates.Text(until)}",
            DateValue date => date.Open ?? "",
            CategoryValue category => category.Member,
            _ => value.ToString(),
        };

    private static Gen<Claim> Arbitrary { get; } = MakeArbitrary();

    private static Gen<Claim> MakeArbitrary()
    {
        var texts = Gen.Elements<string?>(
            null,
            "Ừ",
            "a\"b\\c",
            "<b>&'\u001b[31m",
            "dòng\nmới",
            "😀",
            ""
        );
        var numbers = Gen.Choose(-5000, 5000).Select(n => n / 8m);
        var dates = Gen.Choose(0, 4_000_000)
            .Select(minutes => new LocalDateTime(2010, 1, 1, 0, 0).PlusMinutes(minutes));
        var quantities =
            from low in numbers
            from width in Gen.Choose(0, 9)
            from shape in Gen.Choose(0, 3)
            from kind in Gen.Elements(ValueKind.Count, ValueKind.Money, ValueKind.Duration)
            from unit in texts
            select (MentionValue)
                new Quantity(
                    kind,
                    shape == 0 ? null : low,
                    new Interval(
                        shape == 1 ? null : low,
                        shape == 2,
                        shape == 2 ? null : low + width,
                        shape == 1
                    ),
                    null,
                    (Qualifier)(width + shape),
                    shape + 0.5m,
                    unit
                );
        var placed =
            from first in dates
            from length in Gen.Choose(1, 500)
            from grain in Gen.Choose(0, 16)
            from inferred in Gen.Choose(0, 7)
            select (MentionValue)
                new DateValue(
                    first,
                    first.PlusHours(length),
                    (Grain)grain,
                    (DateComponents)inferred
                );
        var open = Gen.Elements("--09-18", "---14", "--10-13/--10-14", "")
            .Select(text => (MentionValue)new DateValue(null, null, Grain.Day, Open: text));
        var categories = texts
            .Where(text => !string.IsNullOrEmpty(text))
            .Select(text => (MentionValue)new CategoryValue("v", text!));
        return from value in Gen.OneOf(quantities, placed, open, categories)
            from source in texts
            from speaker in texts
            from quote in texts
            from modality in Gen.Choose(0, 4)
            from day in dates
            from known in Gen.Choose(0, 3)
            from tolerance in numbers
            select new Claim
            {
                Fact = $"fact {source}",
                Rule = known == 0 ? null : "rule",
                Value = value,
                AsOf = known == 1 ? null : new AsOf(day.Date, day.Date.PlusDays(known + 1)),
                Published = known == 2 ? null : day.Date,
                Source = source,
                Origin = speaker,
                Speaker = quote,
                Modality = (Modality)modality,
                Article = known == 3 ? null : "a",
                Location =
                    known == 0
                        ? null
                        : new SourceLocation(
                            known == 1 ? "a" : "b.txt",
                            new TextSpan(known, 9),
                            new LinePosition(2, 3)
                        ),
                Quote = quote,
                Signature = source,
                Tolerance = known == 0 ? null : Math.Abs(tolerance),
            };
    }
}
