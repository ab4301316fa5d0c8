using System.Text;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using FactCheck.Tests.Cli;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Consistency;

/// <summary>Judging fact by fact gives what judging all at once gives.</summary>
public sealed class StreamTests
{
    private static readonly Rule[] Rules =
    [
        Make.Rule(ValueKind.Count, [Make.NeverDecreases(0.05m)], id: "claimed"),
        Make.Rule(ValueKind.Count, id: "silent", fact: "e"),
    ];

    [Fact]
    public void AStreamGivesTheReportsOfTheWholeInAnyOrder() =>
        Prop.ForAll(
                Arbitrary
                    .Claims(Gen.OneOf(Arbitrary.Counts, Arbitrary.Dates))
                    .ArrayOf()
                    .ToArbitrary(),
                claims =>
                {
                    // As they come back from JSON, where a soft reading is made again.
                    var read = claims.Select(claim =>
                        ClaimJsonReader.Read(LineOf(claim), 1).Claim!
                    );
                    var whole = new Judge(new RuleSet(Rules, [], null), JudgeOptions.Default).Run(
                        read
                    );
                    var expected = string.Join('\n', whole.Facts.Select(TextOf));
                    return StreamOf(StoreOf(claims)) == expected
                        && StreamOf(StoreOf(claims.Reverse())) == expected
                        && StreamOf(GroupsOf(claims)) == expected;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ClaimsThatAreNotGroupedAreRefused()
    {
        const string Line = """{"fact":"a","value":1,"source":"x"}""";
        var run = CliRun.WithInput(
            Line + "\n" + Line.Replace("\"a\"", "\"b\"", StringComparison.Ordinal) + "\n" + Line,
            "judge",
            "--sorted"
        );
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("'a' comes back");
        run.Error.ShouldContain("LC_ALL=C sort");
    }

    [Fact]
    public void SortedAndUnsortedClaimsGiveTheSameLines()
    {
        var lines = Enumerable
            .Range(0, 60)
            .Select(n => $$"""{"fact":"f{{n % 7}}","value":{{n % 3}},"source":"s{{n % 11}}"}""")
            .ToList();
        var sorted = string.Join('\n', lines.Order(StringComparer.Ordinal));
        var expected = CliRun.WithInput(string.Join('\n', lines), "judge");
        expected.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(7);
        CliRun.WithInput(sorted, "judge", "--sorted").ShouldBe(expected);
    }

    [Fact]
    public void ABadLineIsReportedOnceAndTheOthersAreJudged()
    {
        var run = CliRun.WithInput(
            """
            {"fact":"a","value":1,"source":"x"}
            {"fact":"a"}
            """,
            "judge",
            "--sorted"
        );
        run.Code.ShouldBe(3);
        run.Error.Split("a claim needs a value").Length.ShouldBe(2);
        run.Out.ShouldContain("\"verdict\":\"single source\"");
    }

    private static ClaimLineStore StoreOf(IEnumerable<Claim> claims)
    {
        var store = new ClaimLineStore();
        foreach (var claim in claims)
        {
            store.Add(claim.Fact, LineOf(claim));
        }
        return store;
    }

    private static GroupedClaims GroupsOf(IEnumerable<Claim> claims)
    {
        var sorted = claims.Select(LineOf).Order(StringComparer.Ordinal).ToList();
        return new GroupedClaims(() => sorted.Select(line => ClaimJsonReader.Read(line, 1).Claim!));
    }

    private static string StreamOf(IFactSource facts)
    {
        var reports = new List<FactReport>();
        new Judge(new RuleSet(Rules, [], null), JudgeOptions.Default).Stream(facts, reports.Add);
        return string.Join(
            '\n',
            reports.OrderBy(report => report.Fact, StringComparer.Ordinal).Select(TextOf)
        );
    }

    private static string LineOf(Claim claim) => Json(json => ClaimJson.Write(json, claim));

    private static string TextOf(FactReport report) => Json(json => FactJson.Write(json, report));

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            write(json);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
